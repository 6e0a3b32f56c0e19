@echo off
rem Runs Gainsay; needs Java 17 or later.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo gainsay: Java is missing or too old: install Java 17 or later>&2
  exit /b 2
)
"%JAVA%" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp "%~dp0..\lib\gainsay.jar" org.gainsay.cli.Main %*
exit /b %ERRORLEVEL%

@echo off
rem hustings COMMAND [DIR] on Windows: as bin/hustings, without the archive of loaded classes.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\target\hustings.jar"
set "JAVA=java"
rem A preview runs for hours: room enough that the collector need not run in the middle of a build.
set "YOUNG=48m"
if "%~1"=="serve" set "YOUNG=256m"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto run
echo hustings: building target\hustings.jar, this once 1>&2
pushd "%HOME_DIR%"
call mvnw.cmd -q -DskipTests package 1>&2
popd
if not exist "%JAR%" exit /b 3
:run
"%JAVA%" -Xmx1g -Xmn%YOUNG% -XX:+UseSerialGC -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Xss2m -XX:-UsePerfData -Dfile.encoding=UTF-8 %HUSTINGS_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

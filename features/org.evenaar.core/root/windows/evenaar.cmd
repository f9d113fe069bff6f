@echo off
rem Starts Evenaar on Windows: its window without arguments, with the word workbench (and files to open) or with the name
rem of a file; the command line with anything else. Exit codes are those of the command line; 4 when no Java is found.
setlocal EnableExtensions DisableDelayedExpansion
set "EVENAAR_HOME=%~dp0"
set "EVENAAR_HOME=%EVENAAR_HOME:~0,-1%"

rem The Java: EVENAAR_JAVA_HOME, JAVA_HOME, the PATH, then the newest in the usual folders.
set "JAVA_PROGRAM="
set "JAVA_NEWEST=20"
if exist "%EVENAAR_HOME%\runtime\bin\java.exe" set "JAVA_PROGRAM=%EVENAAR_HOME%\runtime\bin\java.exe"
if not defined JAVA_PROGRAM if defined EVENAAR_JAVA_HOME call :try "%EVENAAR_JAVA_HOME%"
if not defined JAVA_PROGRAM if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA_PROGRAM for %%J in (java.exe) do call :try_program "%%~$PATH:J"
if not defined JAVA_PROGRAM call :try_folders
if not defined JAVA_PROGRAM goto :no_java

rem Equinox keeps its caches in the user's folder, so that the installation may be read-only; one folder for each place
rem and version of the installation.
set "EVENAAR_VERSION="
pushd "%EVENAAR_HOME%\features"
for /d %%F in (org.evenaar.core_*) do set "EVENAAR_VERSION=%%F"
popd
set "EVENAAR_KEY=%EVENAAR_HOME::=%"
set "EVENAAR_KEY=%EVENAAR_KEY:\=-%"
set "EVENAAR_CACHE=%LOCALAPPDATA%"
if not defined EVENAAR_CACHE set "EVENAAR_CACHE=%TEMP%"
set "EVENAAR_CACHE=%EVENAAR_CACHE%\Evenaar"

set "EVENAAR_LAUNCHER="
pushd "%EVENAAR_HOME%\plugins"
for %%L in (org.eclipse.equinox.launcher_*.jar) do set "EVENAAR_LAUNCHER=%EVENAAR_HOME%\plugins\%%L"
popd

rem An installation may be without the window. A file comes as an argument when somebody opens it with Evenaar.
set "EVENAAR_WINDOW="
if "%~1"=="" set "EVENAAR_WINDOW=1"
if /i "%~1"=="workbench" set "EVENAAR_WINDOW=1"
if not "%~x1"=="" if exist "%~1" set "EVENAAR_WINDOW=1"
if not exist "%EVENAAR_HOME%\plugins\org.evenaar.rcp_*" set "EVENAAR_WINDOW="
if defined EVENAAR_WINDOW goto :window

rem Output is UTF-8, in the console as in a file: the console is switched for the time being.
set "CODE_PAGE="
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODE_PAGE=%%C"
if defined CODE_PAGE chcp 65001 >nul
"%JAVA_PROGRAM%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g "-Dosgi.configuration.area=%EVENAAR_CACHE%\%EVENAAR_VERSION%\%EVENAAR_KEY%" "-Dpdfbox.fontcache=%EVENAAR_CACHE%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %EVENAAR_JAVA_OPTIONS% -jar "%EVENAAR_LAUNCHER%" %*
set "EVENAAR_EXIT=%ERRORLEVEL%"
if defined CODE_PAGE chcp %CODE_PAGE% >nul
exit /b %EVENAAR_EXIT%

rem The window, without a console that stays: javaw has none, and start does not wait for it. What belongs to the person
rem (settings, the chosen language, work that is not saved yet) is in one folder.
:window
set "JAVAW_PROGRAM=%JAVA_PROGRAM:java.exe=javaw.exe%"
if not exist "%JAVAW_PROGRAM%" set "JAVAW_PROGRAM=%JAVA_PROGRAM%"
if not defined EVENAAR_DATA set "EVENAAR_DATA=%APPDATA%\Evenaar"
set "EVENAAR_LANGUAGE="
set "EVENAAR_NL="
if exist "%EVENAAR_DATA%\language" set /p EVENAAR_LANGUAGE=<"%EVENAAR_DATA%\language"
if "%EVENAAR_LANGUAGE%"=="nl" set "EVENAAR_NL=-nl nl"
if "%EVENAAR_LANGUAGE%"=="en" set "EVENAAR_NL=-nl en"
if not defined EVENAAR_NL set "EVENAAR_LANGUAGE="
start "" "%JAVAW_PROGRAM%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1500m -Dswt.autoScale.updateOnRuntime=true "-Dosgi.configuration.area=%EVENAAR_CACHE%\%EVENAAR_VERSION%\%EVENAAR_KEY%\window%EVENAAR_LANGUAGE%" "-Dpdfbox.fontcache=%EVENAAR_CACHE%" %EVENAAR_JAVA_OPTIONS% -jar "%EVENAAR_LAUNCHER%" -application org.evenaar.rcp.application -product org.evenaar.rcp.product -data "%EVENAAR_DATA%" %EVENAAR_NL% %*
exit /b 0

rem :try HOME - takes the Java in HOME if it is newer than the newest so far.
:try
if not exist "%~1\bin\java.exe" goto :eof
set "JAVA_VERSION_FOUND="
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "JAVA_VERSION_FOUND=%%~B"
if not defined JAVA_VERSION_FOUND call :ask "%~1\bin\java.exe"
call :compare "%~1\bin\java.exe"
goto :eof

rem :try_program JAVA - the same for a java.exe on the PATH, which need not lie in its own Java folder.
:try_program
if "%~1"=="" goto :eof
set "JAVA_VERSION_FOUND="
call :ask "%~1"
call :compare "%~1"
goto :eof

:ask
for /f "usebackq tokens=2,3" %%A in (`^""%~1" -version 2^>^&1^"`) do if "%%A"=="version" set "JAVA_VERSION_FOUND=%%~B"
goto :eof

:compare
if not defined JAVA_VERSION_FOUND goto :eof
for /f "tokens=1 delims=.+-_" %%M in ("%JAVA_VERSION_FOUND%") do set "JAVA_VERSION_FOUND=%%M"
if %JAVA_VERSION_FOUND% LEQ %JAVA_NEWEST% goto :eof
set "JAVA_NEWEST=%JAVA_VERSION_FOUND%"
set "JAVA_PROGRAM=%~1"
goto :eof

:try_folders
call :folder "%ProgramFiles%\Eclipse Adoptium"
call :folder "%ProgramFiles%\Java"
call :folder "%ProgramFiles%\Microsoft"
call :folder "%ProgramFiles%\Zulu"
call :folder "%ProgramFiles%\Amazon Corretto"
call :folder "%ProgramFiles%\BellSoft"
call :folder "%ProgramFiles%\Semeru"
call :folder "%ProgramFiles%\OpenJDK"
call :folder "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :folder "%USERPROFILE%\.jdks"
goto :eof

:folder
if not exist "%~1\" goto :eof
pushd "%~1"
for /d %%D in (*) do call :try "%~1\%%D"
popd
goto :eof

:no_java
>&2 echo Evenaar heeft Java 21 of nieuwer nodig, en dat is hier niet gevonden.
>&2 echo   Installeer het met: winget install EclipseAdoptium.Temurin.21.JRE
>&2 echo   Staat Java ergens anders? Zet dan EVENAAR_JAVA_HOME op die map.
>&2 echo.
>&2 echo Evenaar needs Java 21 or newer, and found none here.
>&2 echo   Install it with: winget install EclipseAdoptium.Temurin.21.JRE
>&2 echo   Is Java somewhere else? Then set EVENAAR_JAVA_HOME to that folder.
exit /b 4

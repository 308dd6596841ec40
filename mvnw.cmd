@echo off
rem Runs Maven: the one on the PATH if it is new enough, else one that was unpacked here before,
rem else the one that .mvn\wrapper\maven-wrapper.properties names, downloaded and checked.
setlocal
set "PROJECT=%~dp0"
set "PROPERTIES=%PROJECT%.mvn\wrapper\maven-wrapper.properties"

if not defined JAVA_HOME goto javaOnPath
if not exist "%JAVA_HOME%\bin\javac.exe" (
    echo mvnw: no JDK in JAVA_HOME ^("%JAVA_HOME%"^); install JDK 17 or newer 1>&2
    exit /b 1
)
set "PATH=%JAVA_HOME%\bin;%PATH%"
:javaOnPath
where javac >nul 2>nul
if errorlevel 1 (
    echo mvnw: no JDK found; install JDK 17 or newer and put it on the PATH or into JAVA_HOME 1>&2
    exit /b 1
)
set "JAVA_VERSION=0"
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do set "JAVA_VERSION=%%~v"
set "JAVA_MAJOR=0"
for /f "delims=.-+ tokens=1" %%m in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%m"
if %JAVA_MAJOR% LSS 17 (
    echo mvnw: JDK %JAVA_VERSION% is too old; install JDK 17 or newer 1>&2
    exit /b 1
)

set "MAVEN="
set "FOUND=0"
where mvn.cmd >nul 2>nul
if errorlevel 1 goto unpacked
for /f "tokens=3" %%v in ('mvn.cmd -version 2^>nul ^| findstr /c:"Apache Maven "') do (
    for /f "tokens=1-3 delims=.-" %%a in ("%%v") do set /a "FOUND=%%a * 10000 + %%b * 100 + %%c"
)
if %FOUND% GEQ 30806 set "MAVEN=mvn.cmd"
if defined MAVEN goto run

:unpacked
for /f "usebackq eol=# tokens=1,* delims==" %%a in ("%PROPERTIES%") do set "MVNW_%%a=%%b"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "MVNW_DISTS=%MAVEN_USER_HOME%\wrapper\dists\backpropagation-visualizer"
set "MVNW_HOME=%MVNW_DISTS%\apache-maven-%MVNW_mavenVersion%"
set "MAVEN=%MVNW_HOME%\bin\mvn.cmd"
if exist "%MAVEN%" goto run

rem A path that PowerShell 7 left here would hide the modules of Windows PowerShell.
set "PSModulePath="
powershell -NoProfile -ExecutionPolicy Bypass -Command ^
 "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue';" ^
 "function Say($text) { [Console]::Error.WriteLine('mvnw: ' + $text) };" ^
 "$url = $env:MVNW_windowsDistributionUrl; $expected = $env:MVNW_windowsDistributionSha512Sum;" ^
 "$scratch = Join-Path $env:MVNW_DISTS ('.unpacking-' + [Guid]::NewGuid()); $zip = Join-Path $scratch 'maven.zip';" ^
 "$code = 1;" ^
 "try {" ^
 "  [void](New-Item -ItemType Directory -Force -Path $scratch);" ^
 "  Say ('downloading ' + $url);" ^
 "  [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12;" ^
 "  try { Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $zip } catch { throw ('download failed: ' + $_.Exception.Message) };" ^
 "  $actual = (Get-FileHash -Algorithm SHA512 -LiteralPath $zip).Hash;" ^
 "  if ($actual -ne $expected) { throw ('checksum of ' + $url + ' is wrong: expected ' + $expected + ' but was ' + $actual.ToLower()) };" ^
 "  Expand-Archive -LiteralPath $zip -DestinationPath $scratch;" ^
 "  try { Move-Item -LiteralPath (Join-Path $scratch ('apache-maven-' + $env:MVNW_mavenVersion)) -Destination $env:MVNW_HOME }" ^
 "  catch { if (-not (Test-Path -LiteralPath $env:MAVEN)) { throw } };" ^
 "  $code = 0" ^
 "} catch { Say $_.Exception.Message }" ^
 "finally { Remove-Item -Recurse -Force -LiteralPath $scratch -ErrorAction SilentlyContinue };" ^
 "exit $code"
if errorlevel 1 exit /b 1

:run
rem Builds this project from whatever folder, unless another one is asked for; Maven finds .mvn beside the pom.
set "MAVEN_PROJECTBASEDIR="
set "MAVEN_BASEDIR="
set FILE_ARGUMENT=-f "%PROJECT%pom.xml"
:scan
if "%~1"=="" goto start
if "%~1"=="-f" set "FILE_ARGUMENT="
if "%~1"=="--file" set "FILE_ARGUMENT="
shift
goto scan
:start
call "%MAVEN%" %FILE_ARGUMENT% %*
exit /b %ERRORLEVEL%

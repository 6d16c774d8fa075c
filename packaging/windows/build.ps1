# Builds and checks the Windows installer. Untested: nobody ran it yet. Needs Python 3.11 or newer and Inno Setup 6.3.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$env:PYTHONHASHSEED = '0'
$env:QT_QPA_PLATFORM = 'offscreen'
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
function Run { & $args[0] @($args | Select-Object -Skip 1); if ($LASTEXITCODE -ne 0) { throw "failed: $args" } }
Run python -m venv .venv
$py = '.venv\Scripts\python.exe'
Run $py -m pip --quiet install --require-hashes --no-deps --only-binary :all: -r requirements.txt
Run $py -m pip --quiet install --no-deps --no-build-isolation --no-index --editable .
New-Item -ItemType Directory -Force build\translations | Out-Null
foreach ($ts in Get-ChildItem resources\translations\*.ts) {
    Run .venv\Scripts\pyside6-lrelease.exe -silent $ts.FullName -qm "build\translations\$($ts.BaseName).qm"
}
Run $py -m app.tools.fonts build/fonts
Run $py -m app list --kind term | Out-Null
Run $py packaging/icons.py build/icons
Run $py packaging/sbom.py build/sbom.cdx.json
Run .venv\Scripts\pyinstaller.exe --noconfirm --log-level ERROR --workpath build/pyinstaller --distpath build/frozen packaging/handbook.spec
Run powershell -File packaging\windows\smoke.ps1 build\frozen\handbook\handbook.exe
$version = & $py -c 'import app; print(app.__version__)'
Run "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" /Q "/DVersion=$version" packaging\windows\handbook.iss

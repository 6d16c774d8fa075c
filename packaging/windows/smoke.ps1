# Starts the frozen bundle on Windows: version, a search, a checklist, and the tour of the window. Untested.
#
#   powershell -File packaging\windows\smoke.ps1 build\frozen\handbook\handbook.exe
param([Parameter(Mandatory)][string]$Program)
$ErrorActionPreference = 'Stop'
$work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory $work | Out-Null
Set-Content -NoNewline -Path "$work\passphrase" -Value 'made up for this check only'
$secret = @('--data-dir', "$work\data", '--passphrase-file', "$work\passphrase")

function Check($What, [string[]]$Words, $Pattern) {
    $ErrorActionPreference = 'Continue'  # a line on standard error is an exception otherwise
    $said = & $Program @Words 2>&1 | Out-String
    if ($LASTEXITCODE -ne 0 -or $said -notmatch $Pattern) { Write-Output "FAIL  $What"; Write-Output $said; exit 1 }
    Write-Output "ok    $What"
}
try {
    Check 'says its version' @('--version') 'handbook \d'
    Check 'searches' @('search', 'works', 'council', '--json') '"works-council/'
    Check 'first tour' ($secret + @('--tour', "$work\first")) 'tour: closed'
    Check 'second tour finds the tick' ($secret + @('--tour', "$work\again")) 'found the tick again'
    Check 'lists the checklist' ($secret + @('checklist', 'list', '--json')) 'Garden'
} finally { Remove-Item -Recurse -Force $work }

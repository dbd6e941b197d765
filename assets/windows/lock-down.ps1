<#
.SYNOPSIS
Makes this Windows tablet show the kiosk and nothing else, or undoes that.

.DESCRIPTION
Makes a local account without rights, which signs in by itself and has the kiosk for a shell, in place of the desktop.
On Enterprise, Education and IoT Enterprise this is Shell Launcher, which starts the kiosk again when it ends. On other
editions it is the shell that the registry names for that account. In both, kiosk-shell.exe keeps the kiosk running.
Assigned Access in its single-app form takes no desktop programs on any edition, and so is not used.

Also switches off edge swipes, the touch keyboard's pop-up, notifications, sleep, and restarts for updates while
somebody is signed in. What was there before is kept in ProgramData\kiosk\lock-down.json, and -Undo puts it back.

Ctrl+Alt+Del cannot be switched off from here, on any edition: give the tablet no keyboard that has it.

.PARAMETER User
The name of the local account. It must not exist before, or be one that this script made.

.PARAMETER Undo
Puts everything back and removes the account.

.EXAMPLE
.\lock-down.ps1
.\lock-down.ps1 -Undo
#>
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess)]
param(
    [ValidatePattern('^[A-Za-z][A-Za-z0-9-]{0,18}$')][string]$User = 'kiosk',
    [switch]$Undo
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Kept = Join-Path $env:ProgramData 'kiosk\lock-down.json'
$Winlogon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$Edges = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'
$Updates = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU'
$Shells = @{ Namespace = 'root\standardcimv2\embedded'; ClassName = 'WESL_UserSetting' }
$RestartShell = 0

# It starts the version that is current, so that an update changes nothing here.
function Get-Program {
    $program = Join-Path $PSScriptRoot 'kiosk-shell.exe'
    if (-not (Test-Path $program)) { throw "There is no $program. Install the kiosk again." }
    return "`"$program`""
}

function Test-ShellLauncher {
    $editions = 'Enterprise', 'EnterpriseS', 'Education', 'IoTEnterprise', 'IoTEnterpriseS', 'IoTEnterpriseSK'
    return (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion').EditionID -in $editions
}

# What a value was, so that it can be put back: $null where there was none.
function Read-Value([string]$Key, [string]$Name) {
    if (-not (Test-Path $Key)) { return $null }
    $property = (Get-Item $Key).GetValue($Name, $null)
    return $property
}

function Set-Value([string]$Key, [string]$Name, $Value) {
    if ($null -eq $Value) {
        if (Test-Path $Key) { Remove-ItemProperty $Key -Name $Name -ErrorAction SilentlyContinue }
        return
    }
    if (-not (Test-Path $Key)) { New-Item $Key -Force | Out-Null }
    $type = if ($Value -is [string]) { 'String' } else { 'DWord' }
    New-ItemProperty $Key -Name $Name -Value $Value -PropertyType $type -Force | Out-Null
}

function Get-Wanted([string]$Account) {
    return @(
        @{ Key = $Winlogon; Name = 'AutoAdminLogon'; Value = '1' }
        @{ Key = $Winlogon; Name = 'DefaultUserName'; Value = $Account }
        @{ Key = $Winlogon; Name = 'DefaultDomainName'; Value = $env:COMPUTERNAME }
        @{ Key = $Winlogon; Name = 'DefaultPassword'; Value = '' }
        @{ Key = $Winlogon; Name = 'ForceAutoLogon'; Value = '1' }
        @{ Key = $Edges; Name = 'AllowEdgeSwipe'; Value = 0 }
        @{ Key = $Updates; Name = 'NoAutoRebootWithLoggedOnUsers'; Value = 1 }
    )
}

# An account without rights signs in without a password: Windows lets such an account in at the machine only, never over
# a network, so that no password needs to lie readable in the registry.
function New-KioskAccount {
    $account = New-LocalUser -Name $User -NoPassword -AccountNeverExpires -FullName 'Waiting-room kiosk'
    Set-LocalUser -Name $User -PasswordNeverExpires $true
    $users = Get-LocalGroup -SID 'S-1-5-32-545'
    Add-LocalGroupMember -Group $users -Member $account
    return $account.SID.Value
}

function Enable-Shell([string]$Sid, [string]$Program) {
    if (Test-ShellLauncher) {
        $feature = Get-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher
        if ($feature.State -ne 'Enabled') {
            Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart | Out-Null
        }
        Invoke-CimMethod @Shells -MethodName SetDefaultShell -Arguments @{
            Shell = 'explorer.exe'; DefaultAction = $RestartShell } | Out-Null
        Invoke-CimMethod @Shells -MethodName SetCustomShell -Arguments @{
            Sid = $Sid; Shell = $Program; DefaultAction = $RestartShell } | Out-Null
        Invoke-CimMethod @Shells -MethodName SetEnabled -Arguments @{ Enabled = $true } | Out-Null
        return
    }
    Use-Hive $Sid { param($Hive)
        Set-Value "$Hive\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon" 'Shell' $Program
    }
}

function Disable-Shell([string]$Sid) {
    if (Test-ShellLauncher) {
        Invoke-CimMethod @Shells -MethodName RemoveCustomShell -Arguments @{ Sid = $Sid } | Out-Null
    }
}

# The registry of an account that is not signed in is a file. One that never signed in gets it from the default account.
function Use-Hive([string]$Sid, [scriptblock]$Do) {
    if (Test-Path "Registry::HKEY_USERS\$Sid") { & $Do "Registry::HKEY_USERS\$Sid"; return }
    $profiles = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    $folder = Read-Value "$profiles\$Sid" 'ProfileImagePath'
    if (-not $folder) {
        Add-Type -Namespace Kiosk -Name Profile -MemberDefinition @'
[DllImport("userenv.dll", CharSet = CharSet.Unicode)]
public static extern int CreateProfile(string sid, string name, System.Text.StringBuilder path, uint length);
'@
        $path = [System.Text.StringBuilder]::new(260)
        $result = [Kiosk.Profile]::CreateProfile($Sid, $User, $path, 260)
        if ($result -ne 0) { throw "Windows could not make a profile for the account $User (code $result)." }
        $folder = $path.ToString()
    }
    & reg.exe load 'HKU\kiosk-lock-down' (Join-Path $folder 'NTUSER.DAT') | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The registry of the account $User cannot be opened. Sign it out and try again." }
    try { & $Do 'Registry::HKEY_USERS\kiosk-lock-down' }
    finally {
        [gc]::Collect()
        & reg.exe unload 'HKU\kiosk-lock-down' | Out-Null
    }
}

# In minutes, 0 for never, for mains and battery.
function Get-Sleep {
    $times = @{}
    foreach ($what in @('VIDEOIDLE', 'SUB_VIDEO'), @('STANDBYIDLE', 'SUB_SLEEP')) {
        $lines = & powercfg.exe /query SCHEME_CURRENT $what[1] $what[0]
        # The lines differ by language; the last two hexadecimal numbers are seconds on mains and on battery.
        $found = @($lines | Select-String '0x([0-9a-f]{8})\s*$' | ForEach-Object { $_.Matches[0].Groups[1].Value })
        if ($found.Count -ge 2) { $times[$what[0]] = @($found[-2..-1] | ForEach-Object { [Convert]::ToInt32($_, 16) / 60 }) }
    }
    return $times
}

function Set-Sleep($Times) {
    foreach ($pair in @('VIDEOIDLE', 'monitor'), @('STANDBYIDLE', 'standby')) {
        $minutes = $Times.($pair[0])
        if ($null -eq $minutes) { continue }
        & powercfg.exe /change "$($pair[1])-timeout-ac" ([int]$minutes[0])
        & powercfg.exe /change "$($pair[1])-timeout-dc" ([int]$minutes[1])
    }
}

# Who may read the settings: they hold the staff's PIN as a hash. Users keep reading, since the kiosk is one of them.
function Protect-Settings {
    $folder = Join-Path $env:ProgramData 'kiosk'
    & icacls.exe $folder /inheritance:r /grant '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' "${User}:(OI)(CI)RX" | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The rights of $folder could not be set." }
}

function Lock {
    if (Test-Path $Kept) { throw "This tablet is locked down already. To change that, run: .\lock-down.ps1 -Undo" }
    if (Get-LocalUser -Name $User -ErrorAction SilentlyContinue) {
        throw "There is an account named $User already. Name another: .\lock-down.ps1 -User NAME"
    }
    $program = Get-Program
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, "Lock down to the kiosk")) { return }
    $wanted = Get-Wanted $User
    $before = @($wanted | ForEach-Object { @{ Key = $_.Key; Name = $_.Name; Value = Read-Value $_.Key $_.Name } })
    $kept = @{ User = $User; Sid = $null; Before = $before; Sleep = Get-Sleep }
    # First what was, then the changes: a stop halfway can be undone.
    New-Item (Split-Path $Kept) -ItemType Directory -Force | Out-Null
    $kept | ConvertTo-Json -Depth 5 | Set-Content $Kept -Encoding utf8
    $kept.Sid = New-KioskAccount
    $kept | ConvertTo-Json -Depth 5 | Set-Content $Kept -Encoding utf8
    Enable-Shell $kept.Sid $program
    foreach ($one in $wanted) { Set-Value $one.Key $one.Name $one.Value }
    Set-Sleep @{ VIDEOIDLE = @(0, 0); STANDBYIDLE = @(0, 0) }
    Protect-Settings
    Write-Output "Locked down. Restart the tablet: it will start into the kiosk. To undo it, hold Shift while it signs in."
}

function Unlock {
    if (-not (Test-Path $Kept)) { throw "This tablet is not locked down, or $Kept is lost." }
    if (-not $PSCmdlet.ShouldProcess($env:COMPUTERNAME, "Undo the lock-down")) { return }
    $kept = Get-Content $Kept -Raw | ConvertFrom-Json
    if ($kept.Sid) { Disable-Shell $kept.Sid }
    foreach ($one in $kept.Before) { Set-Value $one.Key $one.Name $one.Value }
    Set-Sleep $kept.Sleep
    if ($kept.Sid) {
        Get-CimInstance Win32_UserProfile -Filter "SID='$($kept.Sid)'" | Remove-CimInstance
        Remove-LocalUser -SID $kept.Sid
    }
    & icacls.exe (Join-Path $env:ProgramData 'kiosk') /reset /T | Out-Null
    Remove-Item $Kept
    Write-Output "The lock-down is undone. Restart the tablet."
}

if ($Undo) { Unlock } else { Lock }

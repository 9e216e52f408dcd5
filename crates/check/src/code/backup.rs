//! Findings of AWS Backup.

use super::codes;

codes! {
    BAK_001 "BAK-001" Error "A backup is deleted too early after its move to cold storage" {
        what: "`DeleteAfterDays` of a rule or copy action is less than `MoveToColdStorageAfterDays` plus 90.",
        why: "AWS Backup refuses the plan, because it keeps backups in cold storage for at least 90 days.",
        fix: "Set `DeleteAfterDays` to at least 90 days more than `MoveToColdStorageAfterDays`",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html",
        examples: yes,
    }
    BAK_002 "BAK-002" Error "The backup window is too short" {
        what: "`StartWindowMinutes` is below 60, or `CompletionWindowMinutes` is not at least 60 minutes longer than it. If `StartWindowMinutes` is not set, its default of 480 counts, and the finding is a warning.",
        why: "AWS Backup refuses the plan.",
        fix: "Set `StartWindowMinutes` to at least 60, and `CompletionWindowMinutes` to at least 60 more",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html",
        examples: yes,
    }
    BAK_003 "BAK-003" Error "The retention of the continuous backup is not valid" {
        what: "`EnableContinuousBackup` is true, and `DeleteAfterDays` is not 1 to 35 or a move to cold storage is set.",
        why: "AWS Backup refuses the plan.",
        fix: "Set `DeleteAfterDays` to a value from 1 to 35 and remove the move to cold storage; EFS and FSx do not support continuous backup",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html",
        examples: yes,
    }
    BAK_004 "BAK-004" Error "The backup schedule is not a valid cron expression" {
        what: "`ScheduleExpression` of a backup rule is not `cron(..)` with six fields in range and `?` for the day of the month or of the week. `rate(..)` is a warning.",
        why: "AWS Backup refuses the plan.",
        fix: "Write an expression such as `cron(0 5 ? * * *)`",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html",
        examples: yes,
    }
    BAK_005 "BAK-005" Warning "The backup rule never deletes its backups" {
        what: "A backup rule has no `Lifecycle.DeleteAfterDays`.",
        why: "AWS Backup keeps the recovery points indefinitely, and they are billed indefinitely.",
        fix: "Set `Lifecycle.DeleteAfterDays`",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html",
        examples: yes,
    }
    BAK_006 "BAK-006" Error "The settings of the vault lock conflict" {
        what: "`MinRetentionDays` is above `MaxRetentionDays`, one of them is not 1 to 36500, or `ChangeableForDays` is not 3 to 36500.",
        why: "AWS Backup refuses the vault.",
        fix: "Set `MinRetentionDays` to at most `MaxRetentionDays`, both to 1 to 36500, and `ChangeableForDays` to at least 3",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html",
        examples: yes,
    }
    BAK_007 "BAK-007" Error "The backup vault name is not valid" {
        what: "The name of a vault does not have 2 to 50 characters, or has a character other than letters, digits, hyphens and underscores. The default name is the path of the construct.",
        why: "AWS Backup refuses the vault.",
        fix: "Use 2 to 50 letters, digits, hyphens and underscores",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_CreateBackupVault.html",
    }
    BAK_008 "BAK-008" Error "The backup plan has no rules" {
        what: "`BackupPlanRule` is an empty list, or a construct creates a backup plan without rules.",
        why: "AWS Backup refuses the plan, and nothing is backed up.",
        fix: "Add at least one rule to the plan",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html",
        examples: yes,
    }
    BAK_009 "BAK-009" Error "The lock of the backup vault does not allow the retention of a rule" {
        what: "A rule or copy action keeps its recovery points for fewer days than `MinRetentionDays` of the vault's lock, or for more days than `MaxRetentionDays`.",
        why: "Each backup job of the rule fails.",
        fix: "Set `DeleteAfterDays` to a value that the lock of the vault allows",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
        not_covered: "Vaults outside of the template.",
        examples: yes,
    }
    BAK_010 "BAK-010" Warning "The resources of the plan do not support cold storage" {
        what: "A rule has `MoveToColdStorageAfterDays`, and all selections of the plan name only file systems of FSx.",
        why: "AWS Backup ignores the setting, so the backups stay in warm storage.",
        fix: "Remove `MoveToColdStorageAfterDays`",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html",
        not_covered: "Resources that are selected by tags.",
        examples: yes,
    }
    BAK_011 "BAK-011" Error "The name of the backup plan or selection is not valid" {
        what: "`BackupPlanName` or `SelectionName` has other characters than letters, digits, hyphens, underscores and periods, or more than 50 characters.",
        why: "AWS Backup refuses the plan or the selection.",
        fix: "Use 1-50 letters, digits, hyphens, underscores and periods",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupPlanInput.html",
        examples: yes,
    }
}

//! Findings of backup.

use super::codes;

codes! {
    BAK_001 "BAK-001" Error "A backup leaves cold storage too early" {
        what: "DeleteAfterDays is less than MoveToColdStorageAfterDays and 90 days, in a rule or a copy.",
        why: "AWS Backup refuses the plan: cold storage keeps for at least 90 days.",
        fix: "delete 90 days after the move, or later",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html",
        examples: yes,
    }
    BAK_002 "BAK-002" Error "A backup's windows are too short" {
        what: "StartWindowMinutes is below 60, or CompletionWindowMinutes is not at least 60 minutes longer than it.",
        why: "AWS Backup refuses the plan.",
        fix: "start within 60 minutes or more, and complete an hour later at the earliest",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html",
        examples: yes,
    }
    BAK_003 "BAK-003" Error "Continuous backup kept for too long" {
        what: "EnableContinuousBackup is true, and DeleteAfterDays is not 1 to 35, or there is a move to cold storage.",
        why: "AWS Backup refuses the plan.",
        fix: "keep continuous backups for 1 to 35 days; EFS and FSx take none",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html",
        examples: yes,
    }
    BAK_004 "BAK-004" Error "A schedule that is none" {
        what: "ScheduleExpression is neither cron(...) with six fields nor rate(...).",
        why: "AWS Backup refuses the plan.",
        fix: "write cron(0 5 ? * * *)",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html",
        examples: yes,
    }
    BAK_005 "BAK-005" Warning "A backup that is never deleted" {
        what: "A rule has no Lifecycle.DeleteAfterDays.",
        why: "Recovery points are kept, and paid, for ever.",
        fix: "set DeleteAfterDays",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html",
        examples: yes,
    }
    BAK_006 "BAK-006" Error "A vault lock that contradicts itself" {
        what: "MinRetentionDays is above MaxRetentionDays, or ChangeableForDays is below 3.",
        why: "AWS Backup refuses the vault.",
        fix: "keep the minimum below the maximum",
        source: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html",
        examples: yes,
    }
    BAK_007 "BAK-007" Error "A vault cannot be called so" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
    BAK_008 "BAK-008" Error "A plan without rules backs nothing up" {
        what: "UNWRITTEN.",
        why: "UNWRITTEN.",
        fix: "UNWRITTEN.",
        source: "UNWRITTEN.",
    }
}

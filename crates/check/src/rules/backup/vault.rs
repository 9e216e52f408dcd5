//! Backup vaults.

use stanchion_template::counted;

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::BAK_006, lock)];

fn lock(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::Backup::BackupVault") {
        let value = |name: &str| it.number(&format!("LockConfiguration.{name}"));
        if let (Some(least), Some(most)) = (value("MinRetentionDays"), value("MaxRetentionDays"))
            && least > most
        {
            findings
                .on(
                    &it,
                    "LockConfiguration",
                    "`MinRetentionDays` is greater than `MaxRetentionDays`",
                )
                .found(format!("{least} to {most} days"));
        }
        if let Some(days) = value("ChangeableForDays").filter(|it| *it < 3.0) {
            findings
                .on(
                    &it,
                    "LockConfiguration.ChangeableForDays",
                    "`ChangeableForDays` of the vault lock is too short",
                )
                .found(counted(days, "day"))
                .allowed("3 days or more");
        }
    }
}

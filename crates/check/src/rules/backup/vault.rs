//! Backup vaults and their locks.

use stanchion_template::language::is_function;
use stanchion_template::{Node, counted};

use super::each;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::backup::{LOCK_CHANGEABLE_DAYS, LOCK_DAYS};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::identity::of_kind;
use crate::view::value::number;

const VAULT: &str = "AWS::Backup::BackupVault";

pub(crate) const RULES: &[Rule] =
    &[Rule::new(code::BAK_006, lock), Rule::new(code::BAK_009, retention)];

/// Returns the days of a setting of the vault's lock.
fn locked(vault: &Resource<'_>, name: &str) -> Option<f64> {
    vault.number(&format!("LockConfiguration.{name}"))
}

fn lock(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(VAULT) {
        let (least, most) = (locked(&it, "MinRetentionDays"), locked(&it, "MaxRetentionDays"));
        if let (Some(least), Some(most)) = (least, most)
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
        for (name, limits) in [
            ("MinRetentionDays", LOCK_DAYS),
            ("MaxRetentionDays", LOCK_DAYS),
            ("ChangeableForDays", LOCK_CHANGEABLE_DAYS),
        ] {
            if let Some(days) = locked(&it, name).filter(|it| !limits.has(*it)) {
                findings
                    .on(
                        &it,
                        &format!("LockConfiguration.{name}"),
                        format!("`{name}` of the vault lock is out of range"),
                    )
                    .found(counted(days, "day"))
                    .allowed(limits.of("days"));
            }
        }
    }
}

/// Returns the vault of the template that a name or ARN refers to.
fn vault<'a>(cx: &Analysis<'a>, node: &Node) -> Option<Resource<'a>> {
    let named = |text: &str| cx.of(VAULT).find(|it| it.text("BackupVaultName") == Some(text));
    of_kind(cx, node, VAULT).or_else(|| named(node.as_text()?))
}

fn retention(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for (plan, path, rule) in each(cx) {
        let copies = rule.get("CopyActions").and_then(Node::as_list).unwrap_or_default();
        let copies = copies.iter().enumerate().map(|(at, it)| {
            (format!("{path}.CopyActions.{at}"), it.get("DestinationBackupVaultArn"), it)
        });
        let own = (path.clone(), rule.get("TargetBackupVault"), rule);
        for (path, target, action) in std::iter::once(own).chain(copies) {
            let Some(vault) = target.and_then(|it| vault(cx, it)) else { continue };
            let lifecycle = action.get("Lifecycle");
            let kept = lifecycle.and_then(|it| it.get("DeleteAfterDays"));
            let days = kept.and_then(number).filter(|it| *it >= 0.0);
            let is_forever = kept.is_none_or(|it| number(it).is_some_and(|it| it < 0.0));
            let (least, most) =
                (locked(&vault, "MinRetentionDays"), locked(&vault, "MaxRetentionDays"));
            let is_short = days.zip(least).is_some_and(|(days, least)| days < least);
            let is_long = days.zip(most).is_some_and(|(days, most)| days > most)
                || (is_forever && most.is_some() && lifecycle.is_none_or(|it| !is_function(it)));
            if is_short || is_long {
                let allowed = match (least, most) {
                    (Some(least), Some(most)) => format!("{least} to {most} days"),
                    (Some(least), None) => format!("{} or more", counted(least, "day")),
                    (None, most) => format!("up to {}", counted(most.unwrap_or_default(), "day")),
                };
                findings
                    .on(
                        &plan,
                        &path,
                        format!("the lock of the vault {} does not allow this retention", vault.id),
                    )
                    .found(
                        days.map_or("retention without an end".to_owned(), |it| counted(it, "day")),
                    )
                    .allowed(allowed);
            }
        }
    }
}

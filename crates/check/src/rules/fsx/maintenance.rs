//! Maintenance windows of Lustre file systems.

use super::lustre;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{TIME, is_time};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_063, maintenance)];

fn maintenance(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(text) = it.text("WeeklyMaintenanceStartTime") else { continue };
        let is_right = text.split_once(':').is_some_and(|(day, time)| {
            day.len() == 1
                && day.parse::<u8>().is_ok_and(|it| (1..=7).contains(&it))
                && is_time(time)
        });
        if !is_right {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.WeeklyMaintenanceStartTime",
                    "the maintenance window is not valid",
                )
                .found(text)
                .allowed(format!("d:{TIME}, d from 1 (Monday) to 7"));
        }
    }
}

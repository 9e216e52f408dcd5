//! Maintenance windows of Lustre file systems.

use super::lustre;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::{TIME, is_weekly_time};
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_063, maintenance)];

fn maintenance(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(text) = it.text("WeeklyMaintenanceStartTime") else { continue };
        if !is_weekly_time(text) {
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

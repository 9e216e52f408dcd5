//! The compression of Lustre file systems.

use super::lustre;
use crate::analysis::Analysis;
use crate::code;
use crate::facts::fsx::COMPRESSIONS;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::FSX_065, compression)];

fn compression(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let kind = it.text("DataCompressionType").filter(|it| !COMPRESSIONS.contains(it));
        if let Some(kind) = kind {
            findings
                .on(
                    &it.resource,
                    "LustreConfiguration.DataCompressionType",
                    "the data compression type does not exist",
                )
                .found(kind)
                .allowed(COMPRESSIONS.join(" or "));
        }
    }
}

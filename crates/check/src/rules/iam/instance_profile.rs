//! Instance profiles.

use stanchion_template::Segment;

use crate::analysis::Analysis;
use crate::code::{self};
use crate::rule::{Findings, Rule};
use crate::view::identity::items;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::IAM_004, profile)];

fn profile(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::IAM::InstanceProfile") {
        let Some(roles) = items(it.get("Roles")) else { continue };
        if roles.len() != 1 {
            let mut path = it.properties_path();
            path.push(Segment::from("Roles"));
            findings
                .at(&path, "an instance profile must have exactly one role")
                .found(roles.len())
                .allowed("1");
        }
    }
}

//! Auto Scaling groups.

use crate::analysis::Analysis;
use crate::code;
use crate::rule::{Findings, Rule};

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ASG_002, sizes)];

fn sizes(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for it in cx.of("AWS::AutoScaling::AutoScalingGroup") {
        let (Some(least), Some(most)) = (it.number("MinSize"), it.number("MaxSize")) else {
            continue;
        };
        if least > most {
            findings
                .on(&it, "MinSize", "`MinSize` is greater than `MaxSize`")
                .found(format!("{least} to {most}"));
        }
        let wanted = it.number("DesiredCapacity");
        if let Some(wanted) = wanted.filter(|it| *it < least || *it > most) {
            findings
                .on(
                    &it,
                    "DesiredCapacity",
                    "`DesiredCapacity` is not between `MinSize` and `MaxSize`",
                )
                .found(wanted)
                .allowed(format!("{least} to {most}"));
        }
    }
}

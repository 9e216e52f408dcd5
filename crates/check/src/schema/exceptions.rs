//! Values that services accept although their schemas refuse them, and faults that another finding reports better.

use std::collections::BTreeSet;

use stanchion_template::Segment;

use super::problem::Problem;
use crate::code::{self, Code, Severity};

/// A value that a service handles in another way than the schema says.
struct Exception {
    kind: &'static str,
    /// The path below `Properties`. `*` stands for any index or name.
    path: &'static str,
    code: &'static Code,
    /// `None` removes the problem.
    becomes: Option<(Severity, &'static str)>,
}

const EXCEPTIONS: &[Exception] = &[
    // ECS reads every other value as tcp: https://github.com/hashicorp/terraform-provider-aws/issues/3645.
    Exception {
        kind: "AWS::ECS::TaskDefinition",
        path: "ContainerDefinitions.*.PortMappings.*.Protocol",
        code: code::SCH_005,
        becomes: Some((Severity::Info, "ECS reads this protocol as tcp")),
    },
    // LAM-027 says which names of variables Lambda accepts.
    Exception {
        kind: "AWS::Lambda::Function",
        path: "Environment.Variables.*",
        code: code::SCH_002,
        becomes: None,
    },
    // `Port` has the same effect as `DBPort`:
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html.
    Exception { kind: "AWS::Neptune::DBCluster", path: "Port", code: code::SCH_013, becomes: None },
    // AWS's examples have a map in place of the list:
    // https://github.com/aws-cloudformation/aws-cloudformation-templates, `RDS_MySQL_With_Read_Replica`.
    Exception {
        kind: "AWS::RDS::DBSecurityGroup",
        path: "DBSecurityGroupIngress",
        code: code::SCH_004,
        becomes: None,
    },
    // EVT-001 reports the parts of the expression.
    Exception {
        kind: "AWS::Events::Rule",
        path: "ScheduleExpression",
        code: code::SCH_006,
        becomes: None,
    },
];

/// Types and properties below which a rule of its own reports a missing or additional member, for `SCH-011`.
const REPORTED_BY_RULES: &[(&str, &str)] = &[
    ("AWS::EC2::SecurityGroup", "SecurityGroupIngress.*"),
    ("AWS::EC2::SecurityGroup", "SecurityGroupEgress.*"),
    ("AWS::EC2::SecurityGroupIngress", ""),
    ("AWS::EC2::SecurityGroupEgress", ""),
    ("AWS::CloudWatch::Alarm", ""),
];

/// Applies the exceptions to the problems of one resource, whose properties are at a path of `base` segments.
pub(super) fn apply(kind: &str, base: usize, problems: &mut Vec<Problem>, from: usize) {
    for exception in EXCEPTIONS.iter().filter(|it| it.kind == kind) {
        let is_meant =
            |it: &Problem| it.code == exception.code && is_at(it.path.get(base..), exception.path);
        match exception.becomes {
            None => remove(problems, from, |it| is_meant(it)),
            Some((severity, message)) => {
                for problem in problems[from..].iter_mut().filter(|it| is_meant(it)) {
                    problem.severity = severity;
                    message.clone_into(&mut problem.message);
                }
            }
        }
    }
    for (_, path) in REPORTED_BY_RULES.iter().filter(|(it, _)| *it == kind) {
        remove(problems, from, |it| it.code == code::SCH_011 && is_at(it.path.get(base..), path));
    }
    let patterns = paths(&problems[from..], code::SCH_006);
    remove(problems, from, |it| it.code == code::SCH_007 && patterns.contains(&it.path));
    remove_misspelled(problems, from);
}

/// Removes `SCH-003` for a property that is there with another spelling, since `SCH-002` names both.
fn remove_misspelled(problems: &mut Vec<Problem>, from: usize) {
    let meant: BTreeSet<(Vec<Segment>, Option<String>)> = problems[from..]
        .iter()
        .filter(|it| it.code == code::SCH_002)
        .filter_map(|it| {
            let (_, parent) = it.path.split_last()?;
            Some((parent.to_vec(), Some(format!("Set `{}`", it.meant.as_ref()?))))
        })
        .collect();
    remove(problems, from, |it| {
        it.code == code::SCH_003 && meant.contains(&(it.path.clone(), it.help.clone()))
    });
}

fn paths(problems: &[Problem], code: &'static Code) -> BTreeSet<Vec<Segment>> {
    problems.iter().filter(|it| it.code == code).map(|it| it.path.clone()).collect()
}

fn remove(problems: &mut Vec<Problem>, from: usize, which: impl Fn(&Problem) -> bool) {
    let mut rest = problems.split_off(from);
    rest.retain(|it| !which(it));
    problems.append(&mut rest);
}

fn is_at(path: Option<&[Segment]>, pattern: &str) -> bool {
    let Some(path) = path else { return false };
    let steps: Vec<&str> = pattern.split('.').filter(|it| !it.is_empty()).collect();
    path.len() == steps.len()
        && path.iter().zip(steps).all(|(segment, step)| match segment {
            Segment::Key(key) => *key == *step || step == "*",
            Segment::Index(_) => step == "*",
        })
}

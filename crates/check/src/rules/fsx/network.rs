//! Security groups and mount names.

use stanchion_template::Node;

use super::{FILE_SYSTEM, lustre};
use crate::code;
use crate::context::{Context, number};
use crate::findings::Findings;
use crate::model::identity::{items, of_kind};
use crate::model::openings::{Direction, of_group};
use crate::model::script::Script;
use crate::mount::{Helper, mount_lines};
use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[
    Rule::new(code::FSX_070, ports),
    Rule::new(code::FSX_071, wide),
    Rule::new(code::FSX_072, mount_name),
];

fn ports(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        let Some(groups) = items(it.resource.get("SecurityGroupIds")) else { continue };
        for (ports, severity) in
            [((988, 988), crate::Severity::Error), ((1018, 1023), crate::Severity::Warning)]
        {
            let all: Vec<&Node> = groups.iter().collect();
            let mut is_closed = !groups.is_empty();
            for node in groups {
                let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
                let openings = group.and_then(|it| of_group(cx, &it, Direction::In));
                is_closed &= openings.is_some_and(|openings| {
                    openings.iter().all(|it| {
                        // Whoever is let in by address may be the file system too.
                        let is_group = it.rule.get("SourceSecurityGroupId").is_some();
                        it.covers(ports) == Some(false)
                            || (is_group && it.admits(cx, &all, &[]) == Some(false))
                    })
                });
            }
            if is_closed {
                let range = if ports.0 == ports.1 { "988" } else { "1018-1023" };
                findings
                    .on(
                        &it.resource,
                        "SecurityGroupIds",
                        format!("no group lets TCP {range} in from itself"),
                    )
                    .severity(severity)
                    .found("no such rule");
            }
        }
    }
}

fn wide(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in lustre(cx) {
        for node in items(it.resource.get("SecurityGroupIds")).unwrap_or_default() {
            let group = of_kind(cx, node, "AWS::EC2::SecurityGroup");
            let openings = group.and_then(|it| of_group(cx, &it, Direction::In));
            for opening in openings.unwrap_or_default() {
                let port = |name| opening.rule.get(name).and_then(number);
                if port("FromPort") == Some(988.0) && port("ToPort") == Some(1023.0) {
                    findings
                        .at(&opening.path, "the range is wider than Lustre needs")
                        .found("988-1023")
                        .allowed("988 and 1018-1023");
                }
            }
        }
    }
}

fn mount_name(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let kinds = [
        ("AWS::EC2::Instance", "UserData"),
        ("AWS::EC2::LaunchTemplate", "LaunchTemplateData.UserData"),
    ];
    for (kind, property) in kinds {
        for it in cx.of(kind) {
            let Some(script) = it.get(property).map(Script::of) else { continue };
            for line in mount_lines(&script).iter().filter(|it| it.helper == Helper::Lustre) {
                let name = line.source.references().next();
                let named =
                    name.and_then(|it| cx.resource(it.name())).filter(|it| it.kind == FILE_SYSTEM);
                let is_oldest = named.is_some_and(|it| {
                    it.text("LustreConfiguration.DeploymentType") == Some("SCRATCH_1")
                });
                let has_mount_name =
                    line.source.references().any(|it| it.attribute() == Some("LustreMountName"));
                if named.is_some() && !is_oldest && !has_mount_name {
                    findings
                        .on(&it, property, "the mount name is a guess")
                        .found(&line.source.text)
                        .allowed("${FileSystem.LustreMountName} after @tcp:/");
                }
            }
        }
    }
}

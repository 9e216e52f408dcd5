//! Network access from load balancers to the tasks behind them.

use stanchion_template::Node;
use stanchion_template::language::Answer;

use super::{BALANCER, LISTENER, LISTENER_RULE, TARGET_GROUP, forwarded, kind};
use crate::analysis::Analysis;
use crate::code;
use crate::model::admission::Admission;
use crate::model::blocks::Addresses;
use crate::model::traffic::{Group, Peers};
use crate::rule::{Findings, Rule};
use crate::view::Resource;
use crate::view::connections::Direction;
use crate::view::identity::of_kind;
use crate::view::value::number;

pub(crate) const RULES: &[Rule] = &[Rule::new(code::ELB_003, tasks)];

/// Returns the Application Load Balancers that forward to a target group.
fn balancers<'a>(cx: &Analysis<'a>, group: &Resource<'a>) -> Vec<Resource<'a>> {
    let forwards = |it: &Resource<'a>, property: &str| {
        forwarded(cx, it, property).iter().any(|(_, it)| it.id == group.id)
    };
    let of_listener =
        |it: &Resource<'a>| it.get("LoadBalancerArn").and_then(|it| of_kind(cx, it, BALANCER));
    let direct = cx.of(LISTENER).filter(|it| forwards(it, "DefaultActions"));
    let mut found: Vec<Resource<'a>> = direct.filter_map(|it| of_listener(&it)).collect();
    let through = cx.of(LISTENER_RULE).filter(|it| forwards(it, "Actions")).filter_map(|it| {
        let listener = it.get("ListenerArn").and_then(|it| of_kind(cx, it, LISTENER))?;
        of_listener(&listener)
    });
    found.extend(through);
    found.retain(|it| kind(it) == Some("application"));
    found.sort_by_key(|it| it.id);
    found.dedup_by_key(|it| it.id);
    found
}

fn tasks(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for service in cx.of("AWS::ECS::Service") {
        let groups = service.get("NetworkConfiguration.AwsvpcConfiguration.SecurityGroups");
        let Some(tasks) = Group::all(cx, groups).filter(|it| !it.is_empty()) else { continue };
        for entry in service.list("LoadBalancers").unwrap_or_default() {
            let port = entry.get("ContainerPort").and_then(number).and_then(whole_port);
            let target = entry.get("TargetGroupArn").and_then(|it| of_kind(cx, it, TARGET_GROUP));
            let (Some(port), Some(target)) = (port, target) else { continue };
            for balancer in balancers(cx, &target) {
                let Some(own) = Group::all(cx, balancer.get("SecurityGroups")) else { continue };
                let subnets = balancer.list("Subnets").unwrap_or_default();
                if own.is_empty() || subnets.is_empty() {
                    continue;
                }
                let addresses: Vec<Addresses> =
                    subnets.iter().map(|it: &Node| Addresses::in_subnet(cx, it)).collect();
                let admission = Admission::of(cx, &tasks, Direction::In, (port, port));
                let passage = admission.passage(&Peers { groups: &own, addresses: &addresses });
                if passage.answer == Answer::No {
                    let names: Vec<String> = tasks.iter().map(Group::key).collect();
                    findings
                        .on(
                            &service,
                            "NetworkConfiguration.AwsvpcConfiguration.SecurityGroups",
                            format!(
                                "the security groups of the tasks do not allow port {port} from {}",
                                balancer.id
                            ),
                        )
                        .found(names.join(", "))
                        .help(format!(
                            "Allow inbound TCP on port {port} from a security group of {}",
                            balancer.id
                        ));
                }
            }
        }
    }
}

fn whole_port(number: f64) -> Option<u16> {
    crate::view::value::whole(number).and_then(|it| u16::try_from(it).ok())
}

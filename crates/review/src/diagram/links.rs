//! The connections between the boxes of a picture: references, also through resources that are not boxes.

use std::collections::{BTreeMap, BTreeSet};

use crate::difference::references;
use crate::side::{Resource, Side};
use crate::value::canonical;

/// Resources that connect two others: the property of the first, and the property of the second.
const CONNECTORS: [(&str, &str, &str); 5] = [
    ("AWS::Lambda::EventSourceMapping", "EventSourceArn", "FunctionName"),
    ("AWS::Lambda::Permission", "SourceArn", "FunctionName"),
    ("AWS::SNS::Subscription", "TopicArn", "Endpoint"),
    ("AWS::FSx::DataRepositoryAssociation", "FileSystemId", "DataRepositoryPath"),
    ("AWS::EC2::VolumeAttachment", "InstanceId", "VolumeId"),
];

/// Returns the pairs of boxes that are connected. `boxes` has the logical ids of all boxes.
pub(super) fn of(side: &Side<'_>, boxes: &BTreeSet<&str>) -> BTreeSet<(String, String)> {
    let names = |it: &Resource<'_>| {
        let mut names = BTreeSet::new();
        if let Some(properties) = it.body.get("Properties") {
            references(&canonical(properties, None), &mut names);
        }
        names
    };
    let all: BTreeMap<&str, BTreeSet<String>> =
        side.resources().map(|it| (it.id, names(&it))).collect();
    let mut found = BTreeSet::new();
    for id in boxes {
        for other in reached(id, &all, boxes) {
            found.insert(((*id).to_owned(), other));
        }
    }
    for resource in side.resources() {
        for (_, from, to) in CONNECTORS.iter().filter(|it| it.0 == resource.kind) {
            let ends = |property: &str| {
                let mut names = BTreeSet::new();
                if let Some(value) = resource.get(property) {
                    references(&canonical(value, None), &mut names);
                }
                let ends: Vec<String> =
                    names.into_iter().filter(|it| boxes.contains(it.as_str())).collect();
                ends
            };
            for from in ends(from) {
                found.extend(ends(to).into_iter().map(|to| (from.clone(), to)));
            }
        }
        // A listener connects its load balancer with the users of its target groups.
        if resource.kind == "AWS::ElasticLoadBalancingV2::Listener" {
            let Some(listed) = all.get(resource.id) else { continue };
            let balancers = listed.iter().filter(|it| boxes.contains(it.as_str()));
            for balancer in balancers {
                let is_user = |of: &&str| {
                    all.get(*of).is_some_and(|names| {
                        listed.iter().any(|it| !boxes.contains(it.as_str()) && names.contains(it))
                    })
                };
                let users = boxes.iter().filter(|it| *it != balancer && is_user(it));
                found.extend(users.map(|it| (balancer.clone(), (*it).to_owned())));
            }
        }
    }
    found
}

/// Returns the boxes that a box refers to, also through resources that are not boxes.
fn reached(
    from: &str,
    all: &BTreeMap<&str, BTreeSet<String>>,
    boxes: &BTreeSet<&str>,
) -> BTreeSet<String> {
    let (mut found, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![from]);
    while let Some(id) = open.pop() {
        for name in all.get(id).into_iter().flatten() {
            if boxes.contains(name.as_str()) {
                found.insert(name.clone());
            } else if seen.insert(name.as_str()) {
                open.push(name);
            }
        }
    }
    found.remove(from);
    found
}

//! Tags of what a resource creates: instances and volumes of launch templates and fleets.

use stanchion_template::document::Resource;
use stanchion_template::{Map, Node};

use super::add;

const SPECIFICATIONS: &str = "TagSpecifications";

/// Adds tags to the specifications of a resource: for the resource itself, and for the instances and volumes that it creates.
///
/// A Spot Fleet can tag its request and its instances, and no other resources; the volumes get the tags of the launch template.
/// Source: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateTagSpecificationRequest.html>,
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html>,
/// <https://docs.aws.amazon.com/batch/latest/APIReference/API_ComputeResource.html>
pub(super) fn apply(resource: &mut Resource, tags: &[(String, Node)], of_instances: bool) {
    let kind = resource.resource_type().to_owned();
    let properties = resource.properties_mut();
    match kind.as_str() {
        "AWS::EC2::LaunchTemplate" => {
            specify(properties, &["launch-template"], tags);
            if let Some(Node::Map(data)) =
                properties.get_mut("LaunchTemplateData").filter(|_| of_instances)
            {
                specify(data, &["instance", "volume"], tags);
            }
        }
        "AWS::EC2::SpotFleet" => {
            let Some(Node::Map(config)) = properties.get_mut("SpotFleetRequestConfigData") else {
                return;
            };
            specify(config, &["spot-fleet-request"], tags);
            if let Some(Node::List(specifications)) = config.get_mut("LaunchSpecifications") {
                for specification in specifications {
                    if let Node::Map(specification) = specification {
                        specify(specification, &["instance"], tags);
                    }
                }
            }
        }
        "AWS::EC2::EC2Fleet" => specify(properties, &["fleet"], tags),
        "AWS::EC2::CapacityReservation" => specify(properties, &["capacity-reservation"], tags),
        "AWS::EC2::ClientVpnEndpoint" => specify(properties, &["client-vpn-endpoint"], tags),
        "AWS::Batch::ComputeEnvironment" => {
            if let Some(Node::Map(resources)) = properties.get_mut("ComputeResources") {
                tag_instances(resources, tags);
            }
        }
        _ => {}
    }
}

/// Adds tags to the specifications for some kinds of resources, and to all other specifications that are there.
fn specify(map: &mut Map, kinds: &[&'static str], tags: &[(String, Node)]) {
    if !map.contains_key(SPECIFICATIONS) {
        map.insert_in_order(SPECIFICATIONS, Node::List(Vec::new()));
    }
    // Nothing can be added to an expression.
    let Some(Node::List(list)) = map.get_mut(SPECIFICATIONS) else { return };
    for kind in kinds {
        if !list.iter().any(|it| it.get("ResourceType").and_then(Node::as_text) == Some(*kind)) {
            list.push(Node::Map(Map::from([
                ("ResourceType", Node::text(*kind)),
                ("Tags", Node::List(Vec::new())),
            ])));
        }
    }
    for specification in list {
        let Node::Map(specification) = specification else { continue };
        if !specification.contains_key("Tags") {
            specification.insert_in_order("Tags", Node::List(Vec::new()));
        }
        if let Some(Node::List(list)) = specification.get_mut("Tags") {
            add(list, tags, false);
        }
    }
}

/// Adds tags to the instances of a compute environment, unless a launch template of the app does. Fargate has no instances.
fn tag_instances(resources: &mut Map, tags: &[(String, Node)]) {
    let of = resources.get("Type").and_then(Node::as_text);
    let template = resources.get("LaunchTemplate");
    let is_tagged =
        template.is_some_and(|it| matches!(it.get("LaunchTemplateId"), Some(Node::Link(_))));
    if is_tagged || !matches!(of, Some("EC2" | "SPOT")) {
        return;
    }
    if !resources.contains_key("Tags") {
        resources.insert_in_order("Tags", Map::new());
    }
    if let Some(Node::Map(map)) = resources.get_mut("Tags") {
        for (key, value) in tags {
            if !map.contains_key(key) {
                map.insert_in_order(key.clone(), value.clone());
            }
        }
    }
}

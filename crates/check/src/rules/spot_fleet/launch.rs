//! What a fleet launches.

use stanchion_template::Node;

use super::{FLEET, fleet, fleets, property};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::{items, of_kind};
use crate::rules::declare::rules;

const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";

rules! {
    "SPF-001" Info "Spot Fleet is a previous generation" {
        what: "There is a Spot Fleet.",
        why: "AWS plans nothing new for it; EC2 Fleet and Auto Scaling groups do the same.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/which-spot-request-method-to-use.html",
        fix: "consider AWS::EC2::EC2Fleet or an Auto Scaling group",
        not_covered: "Fleets that tag their request, mix purchase options or replace instances on their own: nothing is said about them.",
        failing: fleet!("        TargetCapacity: 2\n        Type: request\n", "LaunchSpecifications: [{ImageId: ami-12345678, InstanceType: m5.large}]"),
        passing: fleet!("        TargetCapacity: 2\n"),
        check: legacy,
    }
    "SPF-006" Error "A fleet's launch template names a network interface" {
        what: "The launch template of a fleet has NetworkInterfaceId, or the fleet names both or neither of its id and name.",
        why: "EC2 refuses the request: each instance needs an interface of its own.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateSpecification.html",
        fix: "leave NetworkInterfaceId out; name the template by id",
        failing: "Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {NetworkInterfaces: [{DeviceIndex: 0, NetworkInterfaceId: eni-12345678}]}}}\n  Fleet: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', TargetCapacity: 2, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: !Ref T, Version: !GetAtt T.LatestVersionNumber}}]}}}\n",
        passing: "Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {NetworkInterfaces: [{DeviceIndex: 0, Groups: [sg-12345678]}]}}}\n  Fleet: {Type: AWS::EC2::SpotFleet, Properties: {SpotFleetRequestConfigData: {IamFleetRole: 'arn:aws:iam::111122223333:role/a', TargetCapacity: 2, LaunchTemplateConfigs: [{LaunchTemplateSpecification: {LaunchTemplateId: !Ref T, Version: !GetAtt T.LatestVersionNumber}}]}}}\n",
        check: interface,
    }
    "SPF-027" Error "Security groups beside network interfaces" {
        what: "A launch template or instance has NetworkInterfaces together with SecurityGroupIds, SecurityGroups or SubnetId.",
        why: "EC2 refuses to launch: groups and subnets belong to the interfaces then.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html",
        fix: "put Groups into the network interface",
        failing: "Resources: {T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {SecurityGroupIds: [sg-12345678], NetworkInterfaces: [{DeviceIndex: 0, Groups: [sg-12345678]}]}}}}\n",
        passing: "Resources: {T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {NetworkInterfaces: [{DeviceIndex: 0, Groups: [sg-12345678]}]}}}}\n",
        check: groups,
    }
    "SPF-024" Warning "The instance metadata service answers without a token" {
        what: "A launch template has no MetadataOptions.HttpTokens, or not required.",
        why: "A program that can be made to fetch an address can be made to give away the role's credentials.",
        source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
        fix: "set HttpTokens to required",
        failing: "Resources: {T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {ImageId: ami-12345678}}}}\n",
        passing: "Resources: {T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {ImageId: ami-12345678, MetadataOptions: {HttpTokens: required}}}}}\n",
        check: tokens,
    }
}

fn legacy(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(FLEET).filter(|it| it.has(&property("LaunchSpecifications"))) {
        findings.at(&it.path(), "Spot Fleet with launch specifications is a previous generation");
    }
}

fn interface(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in fleets(cx) {
        for config in items(it.get(&property("LaunchTemplateConfigs"))).unwrap_or_default() {
            let Some(specification) = config.get("LaunchTemplateSpecification") else { continue };
            let names = ["LaunchTemplateId", "LaunchTemplateName"];
            let there: Vec<&str> =
                names.into_iter().filter(|name| specification.get(name).is_some()).collect();
            let is_plain = specification
                .as_map()
                .is_some_and(|it| !it.keys().any(|it| it.starts_with("Fn::") || it == "Ref"));
            if there.len() != 1 && is_plain {
                findings
                    .on(&it, &property("LaunchTemplateConfigs"), "a launch template is named once")
                    .found(if there.is_empty() { "neither" } else { "both" })
                    .allowed(names.join(" or "));
            }
            let template =
                specification.get("LaunchTemplateId").and_then(|it| of_kind(cx, it, TEMPLATE));
            let Some(template) = template else { continue };
            let interfaces = items(template.get("LaunchTemplateData.NetworkInterfaces"));
            for (at, interface) in interfaces.unwrap_or_default().iter().enumerate() {
                if let Some(id) = interface.get("NetworkInterfaceId") {
                    let path =
                        format!("LaunchTemplateData.NetworkInterfaces.{at}.NetworkInterfaceId");
                    findings
                        .on(&template, &path, format!("{} cannot share one interface", it.id))
                        .found(Node::describe(id));
                }
            }
        }
    }
}

fn groups(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for (kind, prefix) in [(TEMPLATE, "LaunchTemplateData."), ("AWS::EC2::Instance", "")] {
        for it in cx.of(kind) {
            let interfaces = it.list(&format!("{prefix}NetworkInterfaces"));
            if interfaces.is_none_or(<[_]>::is_empty) {
                continue;
            }
            for name in ["SecurityGroupIds", "SecurityGroups", "SubnetId"] {
                let property = format!("{prefix}{name}");
                if it.has(&property) {
                    findings
                        .on(&it, &property, format!("{name} belongs to the network interfaces"))
                        .found(format!("{name} beside NetworkInterfaces"));
                }
            }
        }
    }
}

fn tokens(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let name = "LaunchTemplateData.MetadataOptions.HttpTokens";
    for it in cx.of(TEMPLATE).filter(|it| it.has("LaunchTemplateData")) {
        let options = it.get("LaunchTemplateData.MetadataOptions");
        let is_open = options.is_some_and(|it| it.as_map().is_none() || it.get("Fn::If").is_some());
        if !is_open && (!it.has(name) || it.text(name) == Some("optional")) {
            findings
                .on(&it, name, "the metadata service answers without a token")
                .found(it.text(name).unwrap_or("nothing"))
                .allowed("required");
        }
    }
}

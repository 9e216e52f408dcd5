//! Launch templates of compute environments.

use stanchion_template::Node;

use super::{ENVIRONMENT, environment_example};
use crate::context::Context;
use crate::findings::Findings;
use crate::model::identity::of_kind;
use crate::model::script::Script;
use crate::rules::declare::rules;

const SOURCE: &str = "https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html";
const TEMPLATE: &str = "AWS::EC2::LaunchTemplate";

rules! {
    "BAT-037" Error "A launch template is not named once" {
        what: "LaunchTemplate of a compute environment has both or neither of LaunchTemplateId and LaunchTemplateName, or more than 10 overrides.",
        why: "AWS Batch refuses the environment.",
        source: "https://docs.aws.amazon.com/batch/latest/APIReference/API_LaunchTemplateSpecification.html",
        fix: "name it by id, or by name",
        failing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, InstanceTypes: [optimal], InstanceRole: a, SecurityGroupIds: [sg-12345678], LaunchTemplate: {LaunchTemplateId: lt-12345678, LaunchTemplateName: a}"),
        passing: environment_example!("Type: EC2, AllocationStrategy: BEST_FIT_PROGRESSIVE, InstanceTypes: [optimal], InstanceRole: a, SecurityGroupIds: [sg-12345678], LaunchTemplate: {LaunchTemplateId: lt-12345678}"),
        check: naming,
    }
    "BAT-038" Error "User data for AWS Batch is not MIME" {
        what: "The launch template of a compute environment has user data that is no MIME multi-part archive.",
        why: "AWS Batch adds its own part to it, and the environment becomes INVALID when it cannot.",
        source: SOURCE,
        fix: "start with MIME-Version and Content-Type: multipart/mixed, and put the script into a part",
        not_covered: "Launch templates outside of the template, and environments of EKS.",
        failing: "Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {MetadataOptions: {HttpTokens: required}, UserData: {Fn::Base64: '#!/bin/sh'}}}}\n  Env: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Type: EC2, MaxvCpus: 4, AllocationStrategy: BEST_FIT_PROGRESSIVE, InstanceTypes: [optimal], InstanceRole: a, Subnets: [subnet-12345678], SecurityGroupIds: [sg-12345678], LaunchTemplate: {LaunchTemplateId: !Ref T, Version: !GetAtt T.LatestVersionNumber}}}}\n",
        passing: "Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {MetadataOptions: {HttpTokens: required}, UserData: {Fn::Base64: \"MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=b\\n\\n--b\\nContent-Type: text/x-shellscript\\n\\n#!/bin/sh\\n--b--\"}}}}\n  Env: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Type: EC2, MaxvCpus: 4, AllocationStrategy: BEST_FIT_PROGRESSIVE, InstanceTypes: [optimal], InstanceRole: a, Subnets: [subnet-12345678], SecurityGroupIds: [sg-12345678], LaunchTemplate: {LaunchTemplateId: !Ref T, Version: !GetAtt T.LatestVersionNumber}}}}\n",
        check: mime,
    }
    "BAT-039" Warning "AWS Batch ignores part of the launch template" {
        what: "The launch template of a compute environment sets InstanceType, IamInstanceProfile, or a subnet in a network interface.",
        why: "AWS Batch takes these from the compute environment.",
        source: SOURCE,
        fix: "set InstanceTypes, InstanceRole and Subnets of the environment",
        failing: "Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {InstanceType: m5.large, MetadataOptions: {HttpTokens: required}}}}\n  Env: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Type: EC2, MaxvCpus: 4, AllocationStrategy: BEST_FIT_PROGRESSIVE, InstanceTypes: [optimal], InstanceRole: a, Subnets: [subnet-12345678], SecurityGroupIds: [sg-12345678], LaunchTemplate: {LaunchTemplateId: !Ref T, Version: !GetAtt T.LatestVersionNumber}}}}\n",
        passing: "Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {MetadataOptions: {HttpTokens: required}}}}\n  Env: {Type: AWS::Batch::ComputeEnvironment, Properties: {Type: MANAGED, ComputeResources: {Type: EC2, MaxvCpus: 4, AllocationStrategy: BEST_FIT_PROGRESSIVE, InstanceTypes: [optimal], InstanceRole: a, Subnets: [subnet-12345678], SecurityGroupIds: [sg-12345678], LaunchTemplate: {LaunchTemplateId: !Ref T, Version: !GetAtt T.LatestVersionNumber}}}}\n",
        check: ignored,
    }
}

const PROPERTY: &str = "ComputeResources.LaunchTemplate";

fn naming(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let Some(specification) = it.get(PROPERTY).and_then(Node::as_map) else { continue };
        if specification.keys().any(|it| it.starts_with("Fn::")) {
            continue;
        }
        let names = ["LaunchTemplateId", "LaunchTemplateName"];
        let there: Vec<&str> =
            names.into_iter().filter(|it| specification.contains_key(it)).collect();
        if there.len() != 1 {
            findings
                .on(&it, PROPERTY, "the launch template is not named once")
                .found(if there.is_empty() { "neither".to_owned() } else { there.join(" and ") })
                .allowed("LaunchTemplateId or LaunchTemplateName");
        }
        let overrides =
            specification.get("Overrides").and_then(Node::as_list).map_or(0, <[_]>::len);
        if overrides > 10 {
            findings
                .on(&it, &format!("{PROPERTY}.Overrides"), "there are too many overrides")
                .found(overrides)
                .allowed("up to 10");
        }
    }
}

fn mime(cx: &Context<'_>, findings: &mut Findings<'_>) {
    let property = "LaunchTemplateData.UserData";
    for it in cx.of(ENVIRONMENT).filter(|it| !it.has("EksConfiguration")) {
        let template = it
            .get(&format!("{PROPERTY}.LaunchTemplateId"))
            .or_else(|| it.get(&format!("{PROPERTY}.LaunchTemplateName")))
            .and_then(|it| of_kind(cx, it, TEMPLATE));
        let Some(template) = template else { continue };
        let Some(script) = template.get(property).map(Script::of) else { continue };
        let start = script.text.trim_start().to_ascii_lowercase();
        let is_mime = start.starts_with("mime-version:") || start.starts_with("content-type:");
        // A text that is base64 already cannot be read here.
        let is_readable =
            script.is_complete && (start.starts_with('#') || start.contains([' ', '\n']));
        if is_readable && !is_mime {
            let first = script.text.trim_start().lines().next().unwrap_or_default().to_owned();
            findings
                .on(&template, property, format!("{} makes {} INVALID", template.id, it.id))
                .found(first)
                .allowed("MIME-Version: 1.0 and Content-Type: multipart/mixed");
        }
    }
}

fn ignored(cx: &Context<'_>, findings: &mut Findings<'_>) {
    for it in cx.of(ENVIRONMENT) {
        let id = it.get(&format!("{PROPERTY}.LaunchTemplateId"));
        let Some(template) = id.and_then(|it| of_kind(cx, it, TEMPLATE)) else { continue };
        for name in ["InstanceType", "IamInstanceProfile", "NetworkInterfaces.0.SubnetId"] {
            let property = format!("LaunchTemplateData.{name}");
            if template.has(&property) {
                findings
                    .on(&template, &property, format!("AWS Batch ignores it for {}", it.id))
                    .found(name);
            }
        }
    }
}

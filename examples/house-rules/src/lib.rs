//! The rules of an organization, in a crate that its teams share.

#![forbid(unsafe_code)]

use stanchion::check::{Analysis, Code, Findings, Rule, RuleSet, Severity};

/// `ACME-001`: every file system has the tag `CostCenter`.
pub const COST_CENTER: &Code =
    &Code::new("ACME-001", Severity::Error, "The file system has no cost center")
        .what("A file system of EFS or FSx has no tag `CostCenter`.")
        .why("Finance cannot assign the costs of the storage to a team.")
        .fix("Add the tag `CostCenter`, such as `stack.tag(\"CostCenter\", \"1234\")`")
        .source("https://wiki.acme.example/tags");

/// `ACME-002`: no subnet is public.
pub const PRIVATE: &Code = &Code::new("ACME-002", Severity::Error, "The subnet is public")
    .what("A route leads from a subnet to an internet gateway.")
    .why("Everything leaves through the central egress account.")
    .fix("Use `Nat::None` and private tiers");

/// `ACME-003`: instances have an approved family.
pub const FAMILIES: &Code =
    &Code::new("ACME-003", Severity::Warning, "The instance family is not approved")
        .what("An instance or launch template has a type outside of the families m7i, r7i and c7i.")
        .why("Savings plans cover these families only.")
        .fix("Use an instance type of an approved family");

/// Returns the rules.
pub fn rules() -> RuleSet {
    RuleSet::new()
        .with(
            Rule::tag(COST_CENTER, "CostCenter")
                .on("AWS::EFS::FileSystem")
                .on("AWS::FSx::FileSystem")
                .required(),
        )
        .with(Rule::new(PRIVATE, public_subnets))
        .with(
            Rule::property(FAMILIES, "AWS::EC2::Instance", "InstanceType")
                .also("AWS::EC2::LaunchTemplate", "LaunchTemplateData.InstanceType")
                .one_of(["m7i.*", "r7i.*", "c7i.*"]),
        )
}

fn public_subnets(cx: &Analysis<'_>, findings: &mut Findings<'_>) {
    for subnet in cx.resources_of("AWS::EC2::Subnet") {
        // The answer is unknown where the template does not show the routes, and the rule reports nothing.
        if cx.is_public_subnet(&subnet).is_yes() {
            findings.about(&subnet, "a route leads from the subnet to an internet gateway");
        }
    }
}

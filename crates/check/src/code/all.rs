//! The list of all entries.

use super::{
    Code, api_gateway, app, asset, auto_scaling, backup, batch, best_practice, cloudformation,
    cloudwatch, codebuild, config, data_sync, dns, dynamodb, ec2, ecr, ecs, efs, eks, eventbridge,
    file, fsx, iam, kms, lambda, load_balancing, logs, mount, parallel_cluster, rds, rule, s3,
    s3_files, sagemaker, scaling, scheduler, schema, secrets_manager, services, sns, spot_fleet,
    sqs, ssm, step_functions, template, transfer, vpc,
};

const GROUPS: &[&[&Code]] = &[
    api_gateway::ALL,
    app::ALL,
    asset::ALL,
    auto_scaling::ALL,
    backup::ALL,
    batch::ALL,
    best_practice::ALL,
    cloudformation::ALL,
    cloudwatch::ALL,
    codebuild::ALL,
    config::ALL,
    data_sync::ALL,
    dns::ALL,
    dynamodb::ALL,
    ec2::ALL,
    ecr::ALL,
    ecs::ALL,
    efs::ALL,
    eks::ALL,
    eventbridge::ALL,
    file::ALL,
    fsx::ALL,
    iam::ALL,
    kms::ALL,
    lambda::ALL,
    load_balancing::ALL,
    logs::ALL,
    mount::ALL,
    parallel_cluster::ALL,
    rds::ALL,
    rule::ALL,
    s3::ALL,
    s3_files::ALL,
    sagemaker::ALL,
    scaling::ALL,
    scheduler::ALL,
    schema::ALL,
    secrets_manager::ALL,
    services::ALL,
    sns::ALL,
    spot_fleet::ALL,
    sqs::ALL,
    ssm::ALL,
    step_functions::ALL,
    template::ALL,
    transfer::ALL,
    vpc::ALL,
];

/// Returns every entry, in the order of the ids.
pub fn all() -> Vec<&'static Code> {
    let mut codes: Vec<&'static Code> = GROUPS.iter().copied().flatten().copied().collect();
    codes.sort_by_key(|it| it.id);
    codes
}

/// Returns the entry with an id such as `EFS-040`.
///
/// ```
/// let finding = stanchion_check::code::find("EFS-040").unwrap();
/// assert!(finding.page().contains(finding.title));
/// ```
pub fn find(id: &str) -> Option<&'static Code> {
    GROUPS.iter().copied().flatten().copied().find(|it| it.id == id)
}

/// Returns the entry whose id is closest, when it is close enough to be a slip.
///
/// ```
/// use stanchion_check::code;
/// assert_eq!(code::nearest("EFS-10"), Some(code::EFS_010));
/// assert_eq!(code::nearest("efs-010"), Some(code::EFS_010));
/// assert_eq!(code::nearest("XYZ-999"), None);
/// ```
pub fn nearest(id: &str) -> Option<&'static Code> {
    find(crate::nearest::nearest(id, all().iter().map(|it| it.id))?)
}

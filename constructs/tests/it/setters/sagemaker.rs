//! Options of SageMaker.

use stanchion_constructs::attach::Access;
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sagemaker::{
    NotebookInstance, StudioAuthentication, StudioDomain, TrainingJob, UserProfile,
};
use stanchion_constructs::step_functions::{Flow, StateMachine};
use stanchion_constructs::storage::Lustre;

use super::super::support::World;
use super::Seen;

fn role(w: &World) -> Role {
    Role::import(&w.stack, "R", "role", "arn:aws:iam::111122223333:role/r")
}

fn data(w: &World) -> FileSystem {
    FileSystem::builder(&w.vpc).client_policy(ClientPolicy::Open).build(&w.stack, "Data")
}

pub(super) fn cases(seen: &mut Seen) {
    let domain = |w: &World| StudioDomain::builder(&w.vpc, StudioAuthentication::Iam);
    cases!(seen, "StudioDomainBuilder", |w| domain(&w), |it| it.build(&w.stack, "X"), {
        name: |it| it.name("studio"),
        role: |it| it.role(&role(&w)),
        managed_policy: |it| it.managed_policy("arn:aws:iam::aws:policy/AmazonSageMakerReadOnly"),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        kms_key: |it| it.kms_key("alias/studio"),
        direct_internet: |it| it.direct_internet(),
    });
    cases!(seen, "UserProfileBuilder", |w| UserProfile::builder(&domain(&w).build(&w.stack, "D"), "ada"),
        |it| it.build(&w.stack, "X"), {
        role: |it| it.role(&role(&w)),
        posix_user: |it| it.posix_user(PosixUser::new(10_001, 1001)),
        share_efs: |it| it.share_efs(&data(&w), "/"),
    });
    let single_sign_on = |w: &World| {
        StudioDomain::builder(&w.vpc, StudioAuthentication::IdentityCenter).build(&w.stack, "D")
    };
    cases!(seen, "UserProfileBuilder", |w| {
        UserProfile::builder(&single_sign_on(&w), "ada").identity_center_user("a")
    }, |it| it.build(&w.stack, "X"), {
        identity_center_user: |it| it.identity_center_user("ada@example.com"),
    });
    cases!(seen, "NotebookInstanceBuilder", |w| NotebookInstance::builder(&w.vpc, "ml.t3.medium"),
        |it| it.build(&w.stack, "X"), {
        role: |it| it.role(&role(&w)),
        managed_policy: |it| it.managed_policy("arn:aws:iam::aws:policy/AmazonSageMakerReadOnly"),
        subnet: |it| it.subnet(&w.vpc.subnets(Tier::Public)[0]),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d")),
        volume_gib: |it| it.volume_gib(20),
        platform: |it| it.platform("notebook-al2-v3"),
        kms_key: |it| it.kms_key("alias/notebook"),
        root_access: |it| it.root_access(),
        name: |it| it.name("notebook"),
    });
    cases!(seen, "TrainingJob", |w| TrainingJob::build(&w.stack, "T", &w.vpc, "image", "s3://models/out"),
        |it| StateMachine::builder(Flow::jsonata().then("A", it.state("a"))).build(&w.stack, "X"), {
        instances: |it| it.instances("ml.g5.2xlarge", 2, 50),
        max_runtime_seconds: |it| it.max_runtime_seconds(60),
        hyperparameter: |it| it.hyperparameter("a", "b"),
        efs: |it| it.efs("a", &data(&w), "/", Access::ReadOnly),
        lustre: |it| it.lustre(
            "a",
            &Lustre::scratch2(&w.vpc, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&w.stack, "L"),
            "/",
            Access::ReadWrite,
        ),
    });
}

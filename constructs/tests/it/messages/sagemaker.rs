//! Studio, notebooks and their users.

use stanchion_constructs::prelude::*;
use stanchion_constructs::sagemaker::{
    NotebookInstance, StudioAuthentication, StudioDomain, UserProfile,
};

use super::super::support::World;
use super::Messages;

fn domain(w: &World) -> StudioDomain {
    StudioDomain::builder(&w.vpc, StudioAuthentication::Iam).build(&w.stack, "Studio")
}

#[test]
fn studio_and_notebooks() {
    let mut messages = Messages::of("sagemaker");
    messages.wrong("a file system that asks for a role", &["warning[SGM-001]"], |w| {
        domain(w).share_efs(&w.file_system(), "/");
    });
    messages.wrong("a zone without mount target", &["error[MNT-002]"], |w| {
        let first = w.vpc.inner_subnets().into_iter().take(1);
        let data = FileSystem::builder(&w.vpc).client_policy(ClientPolicy::Open);
        let data = data.mount_targets_in(first).build(&w.stack, "Data");
        domain(w).share_efs(&data, "/");
    });
    messages.wrong("a user below 10000", &["error[SGM-002]"], |w| {
        let user = UserProfile::builder(&domain(w), "ada").posix_user(PosixUser::new(1, 1));
        user.build(&w.stack, "Ada");
    });
    messages.wrong(
        "a user of IAM Identity Center in a domain with IAM",
        &["error[SGM-004]"],
        |w| {
            let user = UserProfile::builder(&domain(w), "ada").identity_center_user("ada");
            user.build(&w.stack, "Ada");
        },
    );
    messages.wrong("a domain with IAM Identity Center without users", &["error[SGM-004]"], |w| {
        let domain = StudioDomain::builder(&w.vpc, StudioAuthentication::IdentityCenter);
        UserProfile::builder(&domain.build(&w.stack, "Studio"), "ada").build(&w.stack, "Ada");
    });
    messages.wrong("a type of EC2", &["error[SGM-003]"], |w| {
        NotebookInstance::builder(&w.vpc, "t3.medium").build(&w.stack, "Notebook");
    });
    messages.review();
}

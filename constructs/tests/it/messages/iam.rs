//! Roles, policies and keys.

use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::{Messages, fine};

fn role(id: &str, w: &World) -> Role {
    Role::builder(Principal::service("ec2.amazonaws.com")).build(&w.stack, id)
}

#[test]
fn roles_and_policies() {
    let mut messages = Messages::of("iam");
    fine(|w| {
        role("Reader", w);
    });
    messages.wrong("a session of 13 hours", &["error[IAM-016]"], |w| {
        let role = Role::builder(Principal::service("ec2.amazonaws.com")).max_session_hours(13);
        role.build(&w.stack, "Reader");
    });
    let many = |from: u32, to: u32| {
        let object = |at| format!("arn:aws:s3:::{}/{at}", "bucket".repeat(10));
        (from..to).fold(Statement::allow(["s3:GetObject"]), |it, at| it.on(object(at)))
    };
    messages.wrong("a policy of 8000 characters", &["error[IAM-001]"], |w| {
        let document = PolicyDocument::new().with(many(0, 100));
        ManagedPolicy::builder(document).role(&role("Reader", w)).build(&w.stack, "Policy");
    });
    messages.wrong("permissions for 12 policies", &["error[IAM-003]"], |w| {
        let reader = role("Reader", w);
        for service in 0..12 {
            let actions: Vec<String> =
                (0..200).map(|at| format!("service{service}:Action{at:020}")).collect();
            reader.allow(Statement::allow(actions).on(format!("arn:aws:service{service}:::a")));
        }
    });
    messages.review();
}

#[test]
fn keys() {
    let mut messages = Messages::of("kms");
    messages.wrong("rotation after 89 days", &["error[KMS-001]"], |w| {
        Key::builder().rotation_days(89).build(&w.stack, "Key");
    });
    messages.wrong("deletion after 31 days", &["error[KMS-001]"], |w| {
        Key::builder().pending_days(31).build(&w.stack, "Key");
    });
    messages.review();
}

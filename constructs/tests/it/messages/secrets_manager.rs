//! Secrets and rotations.

use stanchion_constructs::scheduler::ScheduleExpression;
use stanchion_constructs::secrets_manager::{GeneratedPassword, Rotation, RotationBuilder, Secret};

use super::super::support::World;
use super::{Messages, fine};

fn generated(password: GeneratedPassword) -> impl FnOnce(&World) {
    move |w| drop(Secret::builder().generate(password).build(&w.stack, "S"))
}

fn rotated(change: impl FnOnce(RotationBuilder) -> RotationBuilder) -> impl FnOnce(&World) {
    move |w| {
        let arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-b1c2d3";
        let secret = Secret::import(&w.stack, "S", arn);
        change(Rotation::managed(&secret)).build(&w.stack, "R");
    }
}

#[test]
fn secrets() {
    let mut messages = Messages::of("secrets-manager");
    let four = || GeneratedPassword::new().length(4);
    fine(generated(four()));
    fine(generated(four().length(3).exclude_punctuation()));
    fine(generated(four().length(1).without_each_type()));
    messages.wrong("three characters", &["error[SEC-002]"], generated(four().length(3)));
    messages.wrong("no characters", &["error[SEC-002]"], generated(four().length(0)));
    let none = || {
        let some = four().exclude_lowercase().exclude_uppercase();
        some.exclude_numbers().exclude_punctuation()
    };
    fine(generated(none().include_space()));
    messages.wrong("no types of characters", &["error[SEC-002]"], generated(none()));
    fine(rotated(|it| it.every_days(1000).window_hours(24)));
    messages.wrong("1,001 days", &["error[SEC-003]"], rotated(|it| it.every_days(1001)));
    messages.wrong("a window of 0 hours", &["error[SEC-003]"], rotated(|it| it.window_hours(0)));
    messages.wrong(
        "one rotation",
        &["error[SEC-003]"],
        rotated(|it| it.schedule(ScheduleExpression::at("2027-01-31T06:00:00"))),
    );
    messages.wrong("an import with a key", &["error[APP-019]"], |w| {
        let arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-b1c2d3:password::";
        Secret::import(&w.stack, "S", arn);
    });
    messages.wrong("a name with a colon", &["error[APP-019]"], |w| {
        Secret::import_by_name(&w.stack, "S", "a:b");
    });
    messages.review();
}

//! Rules of EventBridge.

use stanchion_constructs::events::{EventBus, EventPattern, EventRule, RuleTarget};
use stanchion_constructs::iam::Statement;

use super::{Messages, fine};

fn targets(count: usize) -> impl FnOnce(&super::World) {
    move |w| {
        let targets = (0..count).map(|at| {
            let arn = format!("arn:aws:codebuild:eu-west-1:111122223333:project/p{at}");
            let start = Statement::allow(["codebuild:StartBuild"]).on(arn.clone());
            RuleTarget::new(format!("P{at}"), arn, [start])
        });
        let rule = EventRule::builder(EventPattern::new().source(["orders"]));
        targets.fold(rule, |rule, target| rule.target(&target)).build(&w.stack, "R");
    }
}

#[test]
fn rules() {
    let mut messages = Messages::of("events");
    messages.wrong("a pattern without fields", &["error[EVT-003]"], |w| {
        EventRule::builder(EventPattern::new()).build(&w.stack, "R");
    });
    messages.wrong("a field without values", &["error[EVT-003]"], |w| {
        let none: [&'static str; 0] = [];
        let pattern = EventPattern::new().source(["orders"]).detail("state", none);
        EventRule::builder(pattern).build(&w.stack, "R");
    });
    fine(targets(5));
    messages.wrong("six targets", &["error[EVT-010]"], targets(6));
    messages.wrong("a bus with a space", &["error[APP-019]"], |w| {
        EventBus::import(&w.stack, "B", "my orders");
    });
    messages.review();
}

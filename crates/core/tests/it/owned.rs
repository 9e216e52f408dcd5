//! `into_assembly` gives the templates that `synth` gives.

use stanchion_aws::{ec2, sns};
use stanchion_core::{App, Assembly, CrossStack, Format, Stack};

/// Builds an app with references between stacks, an override, a default, a tag, an aspect and deferred work. Returns a
/// handle that can outlive the build.
fn build(app: &App) -> Stack {
    app.set_cross_stack(CrossStack::Exports);
    app.tag("Team", "data");
    app.default_property::<String>("AWS::SNS::Topic", "DisplayName", "shown");
    let (shared, user) = (app.stack("Shared"), app.stack("User"));
    let topic = shared.add("Topic", sns::Topic::new());
    let mail = sns::Subscription::new().protocol("email").topic_arn(topic.reference());
    user.add("Mail", mail);
    let data = ec2::launch_template::LaunchTemplateData::new().instance_type("c7i.large");
    let plan = user.add("Plan", ec2::LaunchTemplate::new().launch_template_data(data));
    let of_plan = ec2::instance::LaunchTemplateSpecification::new()
        .launch_template_id(plan.reference())
        .version("1");
    user.add("Instance", ec2::Instance::new().launch_template(of_plan));
    shared.edit(&topic).override_property("FifoTopic", true);
    app.aspect(|it| {
        if it.resource_type() == "AWS::SNS::Subscription" {
            it.set_property("RawMessageDelivery", true);
        }
    });
    user.on_synthesis(|scope| {
        scope.add("Late", sns::Topic::new());
    });
    user
}

fn texts(assembly: &Assembly) -> Vec<String> {
    let templates = assembly.stacks().iter().map(|it| Format::Yaml.write(&it.template));
    templates.chain([format!("{:?}", assembly.provenance())]).collect()
}

#[test]
fn an_app_that_is_given_up_has_the_same_templates() {
    let app = App::new();
    let handle = build(&app);
    let expected = texts(&app.synth().unwrap());
    assert!(expected[1].contains("RawMessageDelivery") && expected[1].contains("Late"));
    // A handle still exists, so the resources are copied.
    assert_eq!(texts(&app.clone().into_assembly(&[]).unwrap()), expected);
    assert_eq!(texts(&app.synth().unwrap()), expected);
    drop(handle);
    assert_eq!(texts(&app.into_assembly(&[]).unwrap()), expected);
}

//! The template of `stanchion-deploy bootstrap` is as reviewed. cfn-lint also checks the snapshot.

#![allow(missing_docs)]

#[test]
fn the_bucket_is_as_reviewed() {
    let template = stanchion_deploy::bootstrap::template();
    let parsed = stanchion_template::Template::parse(&template);
    let yaml = parsed.map(|it| it.template.to_yaml()).unwrap_or_default();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("deploy-bootstrap", yaml));
}

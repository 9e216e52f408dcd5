// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53RecoveryReadiness::ReadinessCheck`

use stanchion_template::generated::*;

/// `AWS::Route53RecoveryReadiness::ReadinessCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoveryreadiness-readinesscheck.html)
#[must_use]
pub struct ReadinessCheck(Properties_);
impl ReadinessCheck {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReadinessCheck(Properties_::new()) }
}
impl ReadinessCheck {
    /// Sets `ReadinessCheckName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn readiness_check_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReadinessCheckName", value.into_node()); self }
    /// Sets `ResourceSetName`. 1 to 64 characters.
    #[inline] pub fn resource_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceSetName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ReadinessCheck> for ReadinessCheck { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ReadinessCheck {
    const TYPE: &'static str = "AWS::Route53RecoveryReadiness::ReadinessCheck";
    type Handle = ReadinessCheckRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReadinessCheck`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReadinessCheckRef(Id_);
impl From<Id_> for ReadinessCheckRef { #[inline] fn from(id: Id_) -> Self { ReadinessCheckRef(id) } }
impl AsRef<Id_> for ReadinessCheckRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReadinessCheckRef {
    /// `Ref`: `ReadinessCheckName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ReadinessCheckArn`
    #[inline] pub fn readiness_check_arn(&self) -> Value_<String> { self.0.attribute("ReadinessCheckArn") }
}

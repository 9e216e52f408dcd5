// Made by `cargo xtask generate`; do not edit.
//! `AWS::SecurityHub::Hub`

use stanchion_template::generated::*;

/// `AWS::SecurityHub::Hub`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-hub.html)
#[must_use]
pub struct Hub(Properties_);
impl Hub {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Hub(Properties_::new()) }
}
impl Hub {
    /// Sets `AutoEnableControls`.
    #[inline] pub fn auto_enable_controls(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoEnableControls", value.into_node()); self }
    /// Sets `ControlFindingGenerator`.
    #[inline] pub fn control_finding_generator(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ControlFindingGenerator", value.into_node()); self }
    /// Sets `EnableDefaultStandards`.
    #[inline] pub fn enable_default_standards(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableDefaultStandards", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Hub> for Hub { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Hub {
    const TYPE: &'static str = "AWS::SecurityHub::Hub";
    type Handle = HubRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Hub`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HubRef(Id_);
impl From<Id_> for HubRef { #[inline] fn from(id: Id_) -> Self { HubRef(id) } }
impl AsRef<Id_> for HubRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HubRef {
    /// `Ref`: `ARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ARN`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("ARN") }
    /// `Fn::GetAtt` `SubscribedAt`
    #[inline] pub fn subscribed_at(&self) -> Value_<String> { self.0.attribute("SubscribedAt") }
}

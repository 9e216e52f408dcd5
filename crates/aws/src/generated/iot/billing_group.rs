// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::BillingGroup`

use stanchion_template::generated::*;

/// `AWS::IoT::BillingGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html)
#[must_use]
pub struct BillingGroup(Properties_);
impl BillingGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BillingGroup(Properties_::new()) }
}
impl BillingGroup {
    /// Sets `BillingGroupName`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn billing_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingGroupName", value.into_node()); self }
    /// Sets `BillingGroupProperties`.
    #[inline] pub fn billing_group_properties(mut self, value: impl IntoValue_<BillingGroupProperties>) -> Self { self.0.put("BillingGroupProperties", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<BillingGroup> for BillingGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for BillingGroup {
    const TYPE: &'static str = "AWS::IoT::BillingGroup";
    type Handle = BillingGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BillingGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BillingGroupRef(Id_);
impl From<Id_> for BillingGroupRef { #[inline] fn from(id: Id_) -> Self { BillingGroupRef(id) } }
impl AsRef<Id_> for BillingGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BillingGroupRef {
    /// `Ref`: `BillingGroupName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::IoT::BillingGroup.BillingGroupProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html)
#[must_use]
pub struct BillingGroupProperties(Properties_);
impl BillingGroupProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BillingGroupProperties(Properties_::new()) }
}
impl BillingGroupProperties {
    /// Sets `BillingGroupDescription`. 0 to 2028 characters.
    #[inline] pub fn billing_group_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BillingGroupDescription", value.into_node()); self }
}
impl IntoValue_<BillingGroupProperties> for BillingGroupProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }

// Made by `cargo xtask generate`; do not edit.
//! `AWS::Logs::DeliveryDestination`

use stanchion_template::generated::*;

/// `AWS::Logs::DeliveryDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html)
#[must_use]
pub struct DeliveryDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeliveryDestination<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeliveryDestination(Properties_::new(), PhantomData_) }
}
impl<S0> DeliveryDestination<S0> {
    /// Sets `DeliveryDestinationPolicy`. 1 to 51200 characters.
    #[inline] pub fn delivery_destination_policy(mut self, value: impl IntoValue_<DestinationPolicy>) -> Self { self.0.put("DeliveryDestinationPolicy", value.into_node()); self }
    /// Sets `DeliveryDestinationType`. 1 to 12 characters. An update replaces the resource.
    #[inline] pub fn delivery_destination_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryDestinationType", value.into_node()); self }
    /// Sets `DestinationResourceArn`. 16 to 2048 characters. An update replaces the resource.
    #[inline] pub fn destination_resource_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationResourceArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 60 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DeliveryDestination<Set_> { self.0.put("Name", value.into_node()); DeliveryDestination(self.0, PhantomData_) }
    /// Sets `OutputFormat`. 1 to 12 characters. An update replaces the resource.
    #[inline] pub fn output_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OutputFormat", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeliveryDestination> for DeliveryDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DeliveryDestination<S0> {
    const TYPE: &'static str = "AWS::Logs::DeliveryDestination";
    type Handle = DeliveryDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeliveryDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeliveryDestinationRef(Id_);
impl From<Id_> for DeliveryDestinationRef { #[inline] fn from(id: Id_) -> Self { DeliveryDestinationRef(id) } }
impl AsRef<Id_> for DeliveryDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeliveryDestinationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Logs::DeliveryDestination.DestinationPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-deliverydestination-destinationpolicy.html)
#[must_use]
pub struct DestinationPolicy(Properties_);
impl DestinationPolicy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationPolicy(Properties_::new()) }
}
impl DestinationPolicy {
    /// Sets `DeliveryDestinationName`. 1 to 60 characters.
    #[inline] pub fn delivery_destination_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeliveryDestinationName", value.into_node()); self }
    /// Sets `DeliveryDestinationPolicy`.
    #[inline] pub fn delivery_destination_policy(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DeliveryDestinationPolicy", value.into_node()); self }
}
impl IntoValue_<DestinationPolicy> for DestinationPolicy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }

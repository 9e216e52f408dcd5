// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::Destination`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html)
#[must_use]
pub struct Destination<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Destination<Missing_<super::required::expression>, Missing_<super::required::expression_type>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Destination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Destination<S0, S1, S2> {
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Expression`. Required. 0 to 2048 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Destination<Set_, S1, S2> { self.0.put("Expression", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `ExpressionType`. Required. The values are constants of [`ExpressionType`].
    #[inline] pub fn expression_type(mut self, value: impl IntoValue_<ExpressionType>) -> Destination<S0, Set_, S2> { self.0.put("ExpressionType", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `Name`. Required. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Destination<S0, S1, Set_> { self.0.put("Name", value.into_node()); Destination(self.0, PhantomData_) }
    /// Sets `RoleArn`. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Destination> for Destination<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Destination<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTWireless::Destination";
    type Handle = DestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Destination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DestinationRef(Id_);
impl From<Id_> for DestinationRef { #[inline] fn from(id: Id_) -> Self { DestinationRef(id) } }
impl AsRef<Id_> for DestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DestinationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// Values of `AWS::IoTWireless::Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html)
#[derive(Debug)]
pub enum ExpressionType {}
impl ExpressionType {
    /// `RuleName`
    pub const RULE_NAME: Value_<ExpressionType> = Value_::constant("RuleName");
    /// `MqttTopic`
    pub const MQTT_TOPIC: Value_<ExpressionType> = Value_::constant("MqttTopic");
    /// `SnsTopic`
    pub const SNS_TOPIC: Value_<ExpressionType> = Value_::constant("SnsTopic");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ExpressionType> { Value_::from_node(value.into_node()) }
}

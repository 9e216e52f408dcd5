// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::Parameter`

use stanchion_template::generated::*;

/// `AWS::SSM::Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html)
#[must_use]
pub struct Parameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Parameter<Missing_<super::required::r#type>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Parameter<S0, S1> {
    /// Sets `AllowedPattern`. 0 to 1024 characters.
    #[inline] pub fn allowed_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowedPattern", value.into_node()); self }
    /// Sets `DataType`. 0 to 128 characters. The values are constants of [`DataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Policies`. 1 to 4096 characters.
    #[inline] pub fn policies(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Policies", value.into_node()); self }
    /// Sets `Tags`. 0 to 1000 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Tier`. The values are constants of [`Tier`].
    #[inline] pub fn tier(mut self, value: impl IntoValue_<Tier>) -> Self { self.0.put("Tier", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Parameter<Set_, S1> { self.0.put("Type", value.into_node()); Parameter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Parameter<S0, Set_> { self.0.put("Value", value.into_node()); Parameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Parameter> for Parameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Parameter<S0, S1> {
    const TYPE: &'static str = "AWS::SSM::Parameter";
    type Handle = ParameterRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Parameter`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ParameterRef(Id_);
impl From<Id_> for ParameterRef { #[inline] fn from(id: Id_) -> Self { ParameterRef(id) } }
impl AsRef<Id_> for ParameterRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ParameterRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
    /// `Fn::GetAtt` `Value`
    #[inline] pub fn value(&self) -> Value_<String> { self.0.attribute("Value") }
}
/// Values of `AWS::SSM::Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html)
#[derive(Debug)]
pub enum DataType {}
impl DataType {
    /// `text`
    pub const TEXT: Value_<DataType> = Value_::constant("text");
    /// `aws:ec2:image`
    pub const AWS_EC2_IMAGE: Value_<DataType> = Value_::constant("aws:ec2:image");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html)
#[derive(Debug)]
pub enum Tier {}
impl Tier {
    /// `Standard`
    pub const STANDARD: Value_<Tier> = Value_::constant("Standard");
    /// `Advanced`
    pub const ADVANCED: Value_<Tier> = Value_::constant("Advanced");
    /// `Intelligent-Tiering`
    pub const INTELLIGENT_TIERING: Value_<Tier> = Value_::constant("Intelligent-Tiering");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Tier> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SSM::Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-parameter.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `String`
    pub const STRING: Value_<Type> = Value_::constant("String");
    /// `StringList`
    pub const STRING_LIST: Value_<Type> = Value_::constant("StringList");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}

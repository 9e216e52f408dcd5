// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm::DevicePool`

use stanchion_template::generated::*;

/// `AWS::DeviceFarm::DevicePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html)
#[must_use]
pub struct DevicePool<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DevicePool<Missing_<super::required::name>, Missing_<super::required::project_arn>, Missing_<super::required::rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DevicePool(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DevicePool<S0, S1, S2> {
    /// Sets `Description`. 1 to 16384 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `MaxDevices`.
    #[inline] pub fn max_devices(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxDevices", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DevicePool<Set_, S1, S2> { self.0.put("Name", value.into_node()); DevicePool(self.0, PhantomData_) }
    /// Sets `ProjectArn`. Required. 32 to 1011 characters. An update replaces the resource.
    #[inline] pub fn project_arn(mut self, value: impl IntoValue_<String>) -> DevicePool<S0, Set_, S2> { self.0.put("ProjectArn", value.into_node()); DevicePool(self.0, PhantomData_) }
    /// Sets `Rules`. Required.
    #[inline] pub fn rules(mut self, value: impl IntoValue_<Vec<Rule>>) -> DevicePool<S0, S1, Set_> { self.0.put("Rules", value.into_node()); DevicePool(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DevicePool> for DevicePool<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DevicePool<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DeviceFarm::DevicePool";
    type Handle = DevicePoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DevicePool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DevicePoolRef(Id_);
impl From<Id_> for DevicePoolRef { #[inline] fn from(id: Id_) -> Self { DevicePoolRef(id) } }
impl AsRef<Id_> for DevicePoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DevicePoolRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::DeviceFarm::DevicePool.Rule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-devicefarm-devicepool-rule.html)
#[must_use]
pub struct Rule(Properties_);
impl Rule {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Rule(Properties_::new()) }
}
impl Rule {
    /// Sets `Attribute`. The values are constants of [`Attribute`].
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<Attribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
    /// Sets `Operator`. The values are constants of [`Operator`].
    #[inline] pub fn operator(mut self, value: impl IntoValue_<Operator>) -> Self { self.0.put("Operator", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Rule> for Rule { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DeviceFarm::DevicePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html)
#[derive(Debug)]
pub enum Attribute {}
impl Attribute {
    /// `ARN`
    pub const ARN: Value_<Attribute> = Value_::constant("ARN");
    /// `PLATFORM`
    pub const PLATFORM: Value_<Attribute> = Value_::constant("PLATFORM");
    /// `FORM_FACTOR`
    pub const FORM_FACTOR: Value_<Attribute> = Value_::constant("FORM_FACTOR");
    /// `MANUFACTURER`
    pub const MANUFACTURER: Value_<Attribute> = Value_::constant("MANUFACTURER");
    /// `REMOTE_ACCESS_ENABLED`
    pub const REMOTE_ACCESS_ENABLED: Value_<Attribute> = Value_::constant("REMOTE_ACCESS_ENABLED");
    /// `REMOTE_DEBUG_ENABLED`
    pub const REMOTE_DEBUG_ENABLED: Value_<Attribute> = Value_::constant("REMOTE_DEBUG_ENABLED");
    /// `APPIUM_VERSION`
    pub const APPIUM_VERSION: Value_<Attribute> = Value_::constant("APPIUM_VERSION");
    /// `INSTANCE_ARN`
    pub const INSTANCE_ARN: Value_<Attribute> = Value_::constant("INSTANCE_ARN");
    /// `INSTANCE_LABELS`
    pub const INSTANCE_LABELS: Value_<Attribute> = Value_::constant("INSTANCE_LABELS");
    /// `FLEET_TYPE`
    pub const FLEET_TYPE: Value_<Attribute> = Value_::constant("FLEET_TYPE");
    /// `OS_VERSION`
    pub const OS_VERSION: Value_<Attribute> = Value_::constant("OS_VERSION");
    /// `MODEL`
    pub const MODEL: Value_<Attribute> = Value_::constant("MODEL");
    /// `AVAILABILITY`
    pub const AVAILABILITY: Value_<Attribute> = Value_::constant("AVAILABILITY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Attribute> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::DeviceFarm::DevicePool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-devicepool.html)
#[derive(Debug)]
pub enum Operator {}
impl Operator {
    /// `EQUALS`
    pub const EQUALS: Value_<Operator> = Value_::constant("EQUALS");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<Operator> = Value_::constant("LESS_THAN");
    /// `LESS_THAN_OR_EQUALS`
    pub const LESS_THAN_OR_EQUALS: Value_<Operator> = Value_::constant("LESS_THAN_OR_EQUALS");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<Operator> = Value_::constant("GREATER_THAN");
    /// `GREATER_THAN_OR_EQUALS`
    pub const GREATER_THAN_OR_EQUALS: Value_<Operator> = Value_::constant("GREATER_THAN_OR_EQUALS");
    /// `IN`
    pub const IN: Value_<Operator> = Value_::constant("IN");
    /// `NOT_IN`
    pub const NOT_IN: Value_<Operator> = Value_::constant("NOT_IN");
    /// `CONTAINS`
    pub const CONTAINS: Value_<Operator> = Value_::constant("CONTAINS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Operator> { Value_::from_node(value.into_node()) }
}

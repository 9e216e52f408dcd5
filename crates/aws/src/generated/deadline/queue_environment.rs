// Made by `cargo xtask generate`; do not edit.
//! `AWS::Deadline::QueueEnvironment`

use stanchion_template::generated::*;

/// `AWS::Deadline::QueueEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html)
#[must_use]
pub struct QueueEnvironment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl QueueEnvironment<Missing_<super::required::farm_id>, Missing_<super::required::priority>, Missing_<super::required::queue_id>, Missing_<super::required::template>, Missing_<super::required::template_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueueEnvironment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> QueueEnvironment<S0, S1, S2, S3, S4> {
    /// Sets `FarmId`. Required. An update replaces the resource.
    #[inline] pub fn farm_id(mut self, value: impl IntoValue_<String>) -> QueueEnvironment<Set_, S1, S2, S3, S4> { self.0.put("FarmId", value.into_node()); QueueEnvironment(self.0, PhantomData_) }
    /// Sets `Priority`. Required. 0 to 10000.
    #[inline] pub fn priority(mut self, value: impl IntoValue_<i64>) -> QueueEnvironment<S0, Set_, S2, S3, S4> { self.0.put("Priority", value.into_node()); QueueEnvironment(self.0, PhantomData_) }
    /// Sets `QueueId`. Required. An update replaces the resource.
    #[inline] pub fn queue_id(mut self, value: impl IntoValue_<String>) -> QueueEnvironment<S0, S1, Set_, S3, S4> { self.0.put("QueueId", value.into_node()); QueueEnvironment(self.0, PhantomData_) }
    /// Sets `Template`. Required. 1 to 15000 characters.
    #[inline] pub fn template(mut self, value: impl IntoValue_<String>) -> QueueEnvironment<S0, S1, S2, Set_, S4> { self.0.put("Template", value.into_node()); QueueEnvironment(self.0, PhantomData_) }
    /// Sets `TemplateType`. Required. The values are constants of [`EnvironmentTemplateType`].
    #[inline] pub fn template_type(mut self, value: impl IntoValue_<EnvironmentTemplateType>) -> QueueEnvironment<S0, S1, S2, S3, Set_> { self.0.put("TemplateType", value.into_node()); QueueEnvironment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<QueueEnvironment> for QueueEnvironment<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for QueueEnvironment<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Deadline::QueueEnvironment";
    type Handle = QueueEnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`QueueEnvironment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct QueueEnvironmentRef(Id_);
impl From<Id_> for QueueEnvironmentRef { #[inline] fn from(id: Id_) -> Self { QueueEnvironmentRef(id) } }
impl AsRef<Id_> for QueueEnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl QueueEnvironmentRef {
    /// `Ref`: `FarmId|QueueId|QueueEnvironmentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `QueueEnvironmentId`
    #[inline] pub fn queue_environment_id(&self) -> Value_<String> { self.0.attribute("QueueEnvironmentId") }
}
/// Values of `AWS::Deadline::QueueEnvironment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html)
#[derive(Debug)]
pub enum EnvironmentTemplateType {}
impl EnvironmentTemplateType {
    /// `JSON`
    pub const JSON: Value_<EnvironmentTemplateType> = Value_::constant("JSON");
    /// `YAML`
    pub const YAML: Value_<EnvironmentTemplateType> = Value_::constant("YAML");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EnvironmentTemplateType> { Value_::from_node(value.into_node()) }
}

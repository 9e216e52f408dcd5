// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::AgentContext`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::AgentContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html)
#[must_use]
pub struct AgentContext<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl AgentContext<Missing_<super::required::content>, Missing_<super::required::context_type>, Missing_<super::required::profile_arn>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentContext(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> AgentContext<S0, S1, S2, S3> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Node_>) -> AgentContext<Set_, S1, S2, S3> { self.0.put("Content", value.into_node()); AgentContext(self.0, PhantomData_) }
    /// Sets `ContextType`. Required. An update replaces the resource. The values are constants of [`ContextType`].
    #[inline] pub fn context_type(mut self, value: impl IntoValue_<ContextType>) -> AgentContext<S0, Set_, S2, S3> { self.0.put("ContextType", value.into_node()); AgentContext(self.0, PhantomData_) }
    /// Sets `ProfileArn`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn profile_arn(mut self, value: impl IntoValue_<String>) -> AgentContext<S0, S1, Set_, S3> { self.0.put("ProfileArn", value.into_node()); AgentContext(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 1000 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> AgentContext<S0, S1, S2, Set_> { self.0.put("Title", value.into_node()); AgentContext(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<AgentContext> for AgentContext<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for AgentContext<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::WellArchitected::AgentContext";
    type Handle = AgentContextRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentContext`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentContextRef(Id_);
impl From<Id_> for AgentContextRef { #[inline] fn from(id: Id_) -> Self { AgentContextRef(id) } }
impl AsRef<Id_> for AgentContextRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentContextRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationType`
    #[inline] pub fn application_type(&self) -> Value_<String> { self.0.attribute("ApplicationType") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `CreatedBy`
    #[inline] pub fn created_by(&self) -> Value_<String> { self.0.attribute("CreatedBy") }
    /// `Fn::GetAtt` `Criticality`
    #[inline] pub fn criticality(&self) -> Value_<String> { self.0.attribute("Criticality") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedAt`
    #[inline] pub fn last_modified_at(&self) -> Value_<String> { self.0.attribute("LastModifiedAt") }
    /// `Fn::GetAtt` `LastModifiedBy`
    #[inline] pub fn last_modified_by(&self) -> Value_<String> { self.0.attribute("LastModifiedBy") }
}
/// Values of `AWS::WellArchitected::AgentContext`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html)
#[derive(Debug)]
pub enum ContextType {}
impl ContextType {
    /// `APPLICATION`
    pub const APPLICATION: Value_<ContextType> = Value_::constant("APPLICATION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContextType> { Value_::from_node(value.into_node()) }
}

// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::UseCase`

use stanchion_template::generated::*;

/// `AWS::Connect::UseCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html)
#[must_use]
pub struct UseCase<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl UseCase<Missing_<super::required::instance_id>, Missing_<super::required::integration_association_id>, Missing_<super::required::use_case_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UseCase(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> UseCase<S0, S1, S2> {
    /// Sets `InstanceId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn instance_id(mut self, value: impl IntoValue_<String>) -> UseCase<Set_, S1, S2> { self.0.put("InstanceId", value.into_node()); UseCase(self.0, PhantomData_) }
    /// Sets `IntegrationAssociationId`. Required. 1 to 200 characters. An update replaces the resource.
    #[inline] pub fn integration_association_id(mut self, value: impl IntoValue_<String>) -> UseCase<S0, Set_, S2> { self.0.put("IntegrationAssociationId", value.into_node()); UseCase(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UseCaseType`. Required. An update replaces the resource. The values are constants of [`UseCaseType`].
    #[inline] pub fn use_case_type(mut self, value: impl IntoValue_<UseCaseType>) -> UseCase<S0, S1, Set_> { self.0.put("UseCaseType", value.into_node()); UseCase(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<UseCase> for UseCase<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for UseCase<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Connect::UseCase";
    type Handle = UseCaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UseCase`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UseCaseRef(Id_);
impl From<Id_> for UseCaseRef { #[inline] fn from(id: Id_) -> Self { UseCaseRef(id) } }
impl AsRef<Id_> for UseCaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UseCaseRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `UseCaseArn`
    #[inline] pub fn use_case_arn(&self) -> Value_<String> { self.0.attribute("UseCaseArn") }
    /// `Fn::GetAtt` `UseCaseId`
    #[inline] pub fn use_case_id(&self) -> Value_<String> { self.0.attribute("UseCaseId") }
}
/// Values of `AWS::Connect::UseCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html)
#[derive(Debug)]
pub enum UseCaseType {}
impl UseCaseType {
    /// `RULES_EVALUATION`
    pub const RULES_EVALUATION: Value_<UseCaseType> = Value_::constant("RULES_EVALUATION");
    /// `CONNECT_CAMPAIGNS`
    pub const CONNECT_CAMPAIGNS: Value_<UseCaseType> = Value_::constant("CONNECT_CAMPAIGNS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<UseCaseType> { Value_::from_node(value.into_node()) }
}

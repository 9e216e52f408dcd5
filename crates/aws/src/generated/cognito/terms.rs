// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cognito::Terms`

use stanchion_template::generated::*;

/// `AWS::Cognito::Terms`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html)
#[must_use]
pub struct Terms<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Terms<Missing_<super::required::enforcement>, Missing_<super::required::links>, Missing_<super::required::terms_name>, Missing_<super::required::terms_source>, Missing_<super::required::user_pool_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Terms(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Terms<S0, S1, S2, S3, S4> {
    /// Sets `ClientId`. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn client_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientId", value.into_node()); self }
    /// Sets `Enforcement`. Required. The values are constants of [`TermsEnforcementType`].
    #[inline] pub fn enforcement(mut self, value: impl IntoValue_<TermsEnforcementType>) -> Terms<Set_, S1, S2, S3, S4> { self.0.put("Enforcement", value.into_node()); Terms(self.0, PhantomData_) }
    /// Sets `Links`. Required.
    #[inline] pub fn links(mut self, value: impl IntoValue_<MapOf_<String>>) -> Terms<S0, Set_, S2, S3, S4> { self.0.put("Links", value.into_node()); Terms(self.0, PhantomData_) }
    /// Sets `TermsName`. Required.
    #[inline] pub fn terms_name(mut self, value: impl IntoValue_<String>) -> Terms<S0, S1, Set_, S3, S4> { self.0.put("TermsName", value.into_node()); Terms(self.0, PhantomData_) }
    /// Sets `TermsSource`. Required. The values are constants of [`TermsSourceType`].
    #[inline] pub fn terms_source(mut self, value: impl IntoValue_<TermsSourceType>) -> Terms<S0, S1, S2, Set_, S4> { self.0.put("TermsSource", value.into_node()); Terms(self.0, PhantomData_) }
    /// Sets `UserPoolId`. Required. 1 to 55 characters. An update replaces the resource.
    #[inline] pub fn user_pool_id(mut self, value: impl IntoValue_<String>) -> Terms<S0, S1, S2, S3, Set_> { self.0.put("UserPoolId", value.into_node()); Terms(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Terms> for Terms<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Terms<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::Cognito::Terms";
    type Handle = TermsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Terms`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TermsRef(Id_);
impl From<Id_> for TermsRef { #[inline] fn from(id: Id_) -> Self { TermsRef(id) } }
impl AsRef<Id_> for TermsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TermsRef {
    /// `Ref`: `UserPoolId|TermsId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TermsId`
    #[inline] pub fn terms_id(&self) -> Value_<String> { self.0.attribute("TermsId") }
}
/// Values of `AWS::Cognito::Terms`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html)
#[derive(Debug)]
pub enum TermsEnforcementType {}
impl TermsEnforcementType {
    /// `NONE`
    pub const NONE: Value_<TermsEnforcementType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TermsEnforcementType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Cognito::Terms`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html)
#[derive(Debug)]
pub enum TermsSourceType {}
impl TermsSourceType {
    /// `LINK`
    pub const LINK: Value_<TermsSourceType> = Value_::constant("LINK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TermsSourceType> { Value_::from_node(value.into_node()) }
}

// Made by `cargo xtask generate`; do not edit.
//! `AWS::Signer::ProfilePermission`

use stanchion_template::generated::*;

/// `AWS::Signer::ProfilePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html)
#[must_use]
pub struct ProfilePermission<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ProfilePermission<Missing_<super::required::action>, Missing_<super::required::principal>, Missing_<super::required::profile_name>, Missing_<super::required::statement_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfilePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ProfilePermission<S0, S1, S2, S3> {
    /// Sets `Action`. Required. An update replaces the resource.
    #[inline] pub fn action(mut self, value: impl IntoValue_<String>) -> ProfilePermission<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); ProfilePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ProfilePermission<S0, Set_, S2, S3> { self.0.put("Principal", value.into_node()); ProfilePermission(self.0, PhantomData_) }
    /// Sets `ProfileName`. Required. An update replaces the resource.
    #[inline] pub fn profile_name(mut self, value: impl IntoValue_<String>) -> ProfilePermission<S0, S1, Set_, S3> { self.0.put("ProfileName", value.into_node()); ProfilePermission(self.0, PhantomData_) }
    /// Sets `ProfileVersion`. Exactly 10 characters. An update replaces the resource.
    #[inline] pub fn profile_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProfileVersion", value.into_node()); self }
    /// Sets `StatementId`. Required. An update replaces the resource.
    #[inline] pub fn statement_id(mut self, value: impl IntoValue_<String>) -> ProfilePermission<S0, S1, S2, Set_> { self.0.put("StatementId", value.into_node()); ProfilePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ProfilePermission> for ProfilePermission<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ProfilePermission<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Signer::ProfilePermission";
    type Handle = ProfilePermissionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ProfilePermission`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProfilePermissionRef(Id_);
impl From<Id_> for ProfilePermissionRef { #[inline] fn from(id: Id_) -> Self { ProfilePermissionRef(id) } }
impl AsRef<Id_> for ProfilePermissionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProfilePermissionRef {
    /// `Ref`: `StatementId|ProfileName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}

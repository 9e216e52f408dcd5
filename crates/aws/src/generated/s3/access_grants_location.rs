// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3::AccessGrantsLocation`

use stanchion_template::generated::*;

/// `AWS::S3::AccessGrantsLocation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html)
#[must_use]
pub struct AccessGrantsLocation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AccessGrantsLocation<Missing_<super::required::iam_role_arn>, Missing_<super::required::location_scope>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessGrantsLocation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AccessGrantsLocation<S0, S1> {
    /// Sets `IamRoleArn`. Required.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> AccessGrantsLocation<Set_, S1> { self.0.put("IamRoleArn", value.into_node()); AccessGrantsLocation(self.0, PhantomData_) }
    /// Sets `LocationScope`. Required.
    #[inline] pub fn location_scope(mut self, value: impl IntoValue_<String>) -> AccessGrantsLocation<S0, Set_> { self.0.put("LocationScope", value.into_node()); AccessGrantsLocation(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AccessGrantsLocation> for AccessGrantsLocation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AccessGrantsLocation<S0, S1> {
    const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";
    type Handle = AccessGrantsLocationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessGrantsLocation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessGrantsLocationRef(Id_);
impl From<Id_> for AccessGrantsLocationRef { #[inline] fn from(id: Id_) -> Self { AccessGrantsLocationRef(id) } }
impl AsRef<Id_> for AccessGrantsLocationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessGrantsLocationRef {
    /// `Ref`: `AccessGrantsLocationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccessGrantsLocationArn`
    #[inline] pub fn access_grants_location_arn(&self) -> Value_<String> { self.0.attribute("AccessGrantsLocationArn") }
    /// `Fn::GetAtt` `AccessGrantsLocationId`
    #[inline] pub fn access_grants_location_id(&self) -> Value_<String> { self.0.attribute("AccessGrantsLocationId") }
}

// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Bucket`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Bucket`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html)
#[must_use]
pub struct Bucket<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Bucket<Missing_<super::required::bucket_name>, Missing_<super::required::bundle_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Bucket(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Bucket<S0, S1> {
    /// Sets `AccessRules`.
    #[inline] pub fn access_rules(mut self, value: impl IntoValue_<AccessRules>) -> Self { self.0.put("AccessRules", value.into_node()); self }
    /// Sets `BucketName`. Required. 3 to 54 characters. An update replaces the resource.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> Bucket<Set_, S1> { self.0.put("BucketName", value.into_node()); Bucket(self.0, PhantomData_) }
    /// Sets `BundleId`. Required.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> Bucket<S0, Set_> { self.0.put("BundleId", value.into_node()); Bucket(self.0, PhantomData_) }
    /// Sets `ObjectVersioning`.
    #[inline] pub fn object_versioning(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ObjectVersioning", value.into_node()); self }
    /// Sets `ReadOnlyAccessAccounts`.
    #[inline] pub fn read_only_access_accounts(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ReadOnlyAccessAccounts", value.into_node()); self }
    /// Sets `ResourcesReceivingAccess`.
    #[inline] pub fn resources_receiving_access(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ResourcesReceivingAccess", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Bucket> for Bucket<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Bucket<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::Bucket";
    type Handle = BucketRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Bucket`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BucketRef(Id_);
impl From<Id_> for BucketRef { #[inline] fn from(id: Id_) -> Self { BucketRef(id) } }
impl AsRef<Id_> for BucketRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BucketRef {
    /// `Ref`: `BucketName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AbleToUpdateBundle`
    #[inline] pub fn able_to_update_bundle(&self) -> Value_<bool> { self.0.attribute("AbleToUpdateBundle") }
    /// `Fn::GetAtt` `BucketArn`
    #[inline] pub fn bucket_arn(&self) -> Value_<String> { self.0.attribute("BucketArn") }
    /// `Fn::GetAtt` `Url`
    #[inline] pub fn url(&self) -> Value_<String> { self.0.attribute("Url") }
}
/// `AWS::Lightsail::Bucket.AccessRules`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-bucket-accessrules.html)
#[must_use]
pub struct AccessRules(Properties_);
impl AccessRules {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessRules(Properties_::new()) }
}
impl AccessRules {
    /// Sets `AllowPublicOverrides`.
    #[inline] pub fn allow_public_overrides(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowPublicOverrides", value.into_node()); self }
    /// Sets `GetObject`.
    #[inline] pub fn get_object(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GetObject", value.into_node()); self }
}
impl IntoValue_<AccessRules> for AccessRules { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }

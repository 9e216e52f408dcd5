// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMPrefixListResolverTarget`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMPrefixListResolverTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamprefixlistresolvertarget.html)
#[must_use]
pub struct IPAMPrefixListResolverTarget<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl IPAMPrefixListResolverTarget<Missing_<super::required::ipam_prefix_list_resolver_id>, Missing_<super::required::prefix_list_id>, Missing_<super::required::prefix_list_region>, Missing_<super::required::track_latest_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMPrefixListResolverTarget(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> IPAMPrefixListResolverTarget<S0, S1, S2, S3> {
    /// Sets `DesiredVersion`.
    #[inline] pub fn desired_version(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DesiredVersion", value.into_node()); self }
    /// Sets `IpamPrefixListResolverId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_prefix_list_resolver_id(mut self, value: impl IntoValue_<String>) -> IPAMPrefixListResolverTarget<Set_, S1, S2, S3> { self.0.put("IpamPrefixListResolverId", value.into_node()); IPAMPrefixListResolverTarget(self.0, PhantomData_) }
    /// Sets `PrefixListId`. Required. An update replaces the resource.
    #[inline] pub fn prefix_list_id(mut self, value: impl IntoValue_<String>) -> IPAMPrefixListResolverTarget<S0, Set_, S2, S3> { self.0.put("PrefixListId", value.into_node()); IPAMPrefixListResolverTarget(self.0, PhantomData_) }
    /// Sets `PrefixListRegion`. Required. An update replaces the resource.
    #[inline] pub fn prefix_list_region(mut self, value: impl IntoValue_<String>) -> IPAMPrefixListResolverTarget<S0, S1, Set_, S3> { self.0.put("PrefixListRegion", value.into_node()); IPAMPrefixListResolverTarget(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrackLatestVersion`. Required.
    #[inline] pub fn track_latest_version(mut self, value: impl IntoValue_<bool>) -> IPAMPrefixListResolverTarget<S0, S1, S2, Set_> { self.0.put("TrackLatestVersion", value.into_node()); IPAMPrefixListResolverTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<IPAMPrefixListResolverTarget> for IPAMPrefixListResolverTarget<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for IPAMPrefixListResolverTarget<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EC2::IPAMPrefixListResolverTarget";
    type Handle = IPAMPrefixListResolverTargetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMPrefixListResolverTarget`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMPrefixListResolverTargetRef(Id_);
impl From<Id_> for IPAMPrefixListResolverTargetRef { #[inline] fn from(id: Id_) -> Self { IPAMPrefixListResolverTargetRef(id) } }
impl AsRef<Id_> for IPAMPrefixListResolverTargetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMPrefixListResolverTargetRef {
    /// `Ref`: `IpamPrefixListResolverTargetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `IpamPrefixListResolverTargetArn`
    #[inline] pub fn ipam_prefix_list_resolver_target_arn(&self) -> Value_<String> { self.0.attribute("IpamPrefixListResolverTargetArn") }
    /// `Fn::GetAtt` `IpamPrefixListResolverTargetId`
    #[inline] pub fn ipam_prefix_list_resolver_target_id(&self) -> Value_<String> { self.0.attribute("IpamPrefixListResolverTargetId") }
}

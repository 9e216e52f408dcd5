// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::ConnectionGroup`

use stanchion_template::generated::*;

/// `AWS::CloudFront::ConnectionGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html)
#[must_use]
pub struct ConnectionGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionGroup<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionGroup(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionGroup<S0> {
    /// Sets `AnycastIpListId`.
    #[inline] pub fn anycast_ip_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnycastIpListId", value.into_node()); self }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `Ipv6Enabled`.
    #[inline] pub fn ipv6_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Ipv6Enabled", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConnectionGroup<Set_> { self.0.put("Name", value.into_node()); ConnectionGroup(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectionGroup> for ConnectionGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConnectionGroup<S0> {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionGroup";
    type Handle = ConnectionGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectionGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionGroupRef(Id_);
impl From<Id_> for ConnectionGroupRef { #[inline] fn from(id: Id_) -> Self { ConnectionGroupRef(id) } }
impl AsRef<Id_> for ConnectionGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionGroupRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `ETag`
    #[inline] pub fn e_tag(&self) -> Value_<String> { self.0.attribute("ETag") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `RoutingEndpoint`
    #[inline] pub fn routing_endpoint(&self) -> Value_<String> { self.0.attribute("RoutingEndpoint") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}

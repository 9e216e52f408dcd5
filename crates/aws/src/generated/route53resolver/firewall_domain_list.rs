// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53Resolver::FirewallDomainList`

use stanchion_template::generated::*;

/// `AWS::Route53Resolver::FirewallDomainList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html)
#[must_use]
pub struct FirewallDomainList(Properties_);
impl FirewallDomainList {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FirewallDomainList(Properties_::new()) }
}
impl FirewallDomainList {
    /// Sets `DomainFileUrl`. 1 to 1024 characters.
    #[inline] pub fn domain_file_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainFileUrl", value.into_node()); self }
    /// Sets `Domains`.
    #[inline] pub fn domains(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Domains", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<FirewallDomainList> for FirewallDomainList { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for FirewallDomainList {
    const TYPE: &'static str = "AWS::Route53Resolver::FirewallDomainList";
    type Handle = FirewallDomainListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FirewallDomainList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FirewallDomainListRef(Id_);
impl From<Id_> for FirewallDomainListRef { #[inline] fn from(id: Id_) -> Self { FirewallDomainListRef(id) } }
impl AsRef<Id_> for FirewallDomainListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FirewallDomainListRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `CreatorRequestId`
    #[inline] pub fn creator_request_id(&self) -> Value_<String> { self.0.attribute("CreatorRequestId") }
    /// `Fn::GetAtt` `DomainCount`
    #[inline] pub fn domain_count(&self) -> Value_<i64> { self.0.attribute("DomainCount") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ManagedOwnerName`
    #[inline] pub fn managed_owner_name(&self) -> Value_<String> { self.0.attribute("ManagedOwnerName") }
    /// `Fn::GetAtt` `ModificationTime`
    #[inline] pub fn modification_time(&self) -> Value_<String> { self.0.attribute("ModificationTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `StatusMessage`
    #[inline] pub fn status_message(&self) -> Value_<String> { self.0.attribute("StatusMessage") }
}

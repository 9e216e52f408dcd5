// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::Site`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::Site`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-site.html)
#[must_use]
pub struct Site<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Site<Missing_<super::required::global_network_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Site(Properties_::new(), PhantomData_) }
}
impl<S0> Site<S0> {
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `GlobalNetworkId`. Required. 0 to 50 characters. An update replaces the resource.
    #[inline] pub fn global_network_id(mut self, value: impl IntoValue_<String>) -> Site<Set_> { self.0.put("GlobalNetworkId", value.into_node()); Site(self.0, PhantomData_) }
    /// Sets `Location`.
    #[inline] pub fn location(mut self, value: impl IntoValue_<Location>) -> Self { self.0.put("Location", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Site> for Site<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Site<S0> {
    const TYPE: &'static str = "AWS::NetworkManager::Site";
    type Handle = SiteRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Site`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SiteRef(Id_);
impl From<Id_> for SiteRef { #[inline] fn from(id: Id_) -> Self { SiteRef(id) } }
impl AsRef<Id_> for SiteRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SiteRef {
    /// `Ref`: `GlobalNetworkId|SiteId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `SiteArn`
    #[inline] pub fn site_arn(&self) -> Value_<String> { self.0.attribute("SiteArn") }
    /// `Fn::GetAtt` `SiteId`
    #[inline] pub fn site_id(&self) -> Value_<String> { self.0.attribute("SiteId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::NetworkManager::Site.Location`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkmanager-site-location.html)
#[must_use]
pub struct Location(Properties_);
impl Location {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Location(Properties_::new()) }
}
impl Location {
    /// Sets `Address`. 0 to 256 characters.
    #[inline] pub fn address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Latitude`. 0 to 256 characters.
    #[inline] pub fn latitude(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Latitude", value.into_node()); self }
    /// Sets `Longitude`. 0 to 256 characters.
    #[inline] pub fn longitude(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Longitude", value.into_node()); self }
}
impl IntoValue_<Location> for Location { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }

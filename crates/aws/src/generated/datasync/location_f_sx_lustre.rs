// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataSync::LocationFSxLustre`

use stanchion_template::generated::*;

/// `AWS::DataSync::LocationFSxLustre`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html)
#[must_use]
pub struct LocationFSxLustre<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocationFSxLustre<Missing_<super::required::security_group_arns>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocationFSxLustre(Properties_::new(), PhantomData_) }
}
impl<S0> LocationFSxLustre<S0> {
    /// Sets `FsxFilesystemArn`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn fsx_filesystem_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FsxFilesystemArn", value.into_node()); self }
    /// Sets `SecurityGroupArns`. Required. 1 to 5 items. An update replaces the resource.
    #[inline] pub fn security_group_arns(mut self, value: impl IntoValue_<Vec<String>>) -> LocationFSxLustre<Set_> { self.0.put("SecurityGroupArns", value.into_node()); LocationFSxLustre(self.0, PhantomData_) }
    /// Sets `Subdirectory`. 0 to 4096 characters. An update may replace the resource.
    #[inline] pub fn subdirectory(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Subdirectory", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LocationFSxLustre> for LocationFSxLustre<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LocationFSxLustre<S0> {
    const TYPE: &'static str = "AWS::DataSync::LocationFSxLustre";
    type Handle = LocationFSxLustreRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LocationFSxLustre`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LocationFSxLustreRef(Id_);
impl From<Id_> for LocationFSxLustreRef { #[inline] fn from(id: Id_) -> Self { LocationFSxLustreRef(id) } }
impl AsRef<Id_> for LocationFSxLustreRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LocationFSxLustreRef {
    /// `Ref`: `LocationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LocationArn`
    #[inline] pub fn location_arn(&self) -> Value_<String> { self.0.attribute("LocationArn") }
    /// `Fn::GetAtt` `LocationUri`
    #[inline] pub fn location_uri(&self) -> Value_<String> { self.0.attribute("LocationUri") }
}

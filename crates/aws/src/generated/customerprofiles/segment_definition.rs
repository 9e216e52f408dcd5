// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::SegmentDefinition`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[must_use]
pub struct SegmentDefinition<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SegmentDefinition<Missing_<super::required::display_name>, Missing_<super::required::domain_name>, Missing_<super::required::segment_definition_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SegmentDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SegmentDefinition<S0, S1, S2> {
    /// Sets `Description`. 1 to 4000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> SegmentDefinition<Set_, S1, S2> { self.0.put("DisplayName", value.into_node()); SegmentDefinition(self.0, PhantomData_) }
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> SegmentDefinition<S0, Set_, S2> { self.0.put("DomainName", value.into_node()); SegmentDefinition(self.0, PhantomData_) }
    /// Sets `SegmentDefinitionName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn segment_definition_name(mut self, value: impl IntoValue_<String>) -> SegmentDefinition<S0, S1, Set_> { self.0.put("SegmentDefinitionName", value.into_node()); SegmentDefinition(self.0, PhantomData_) }
    /// Sets `SegmentGroups`. An update replaces the resource.
    #[inline] pub fn segment_groups(mut self, value: impl IntoValue_<SegmentGroup>) -> Self { self.0.put("SegmentGroups", value.into_node()); self }
    /// Sets `SegmentSort`.
    #[inline] pub fn segment_sort(mut self, value: impl IntoValue_<SegmentSort>) -> Self { self.0.put("SegmentSort", value.into_node()); self }
    /// Sets `SegmentSqlQuery`. 1 to 50000 characters. An update replaces the resource.
    #[inline] pub fn segment_sql_query(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentSqlQuery", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SegmentDefinition> for SegmentDefinition<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SegmentDefinition<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::SegmentDefinition";
    type Handle = SegmentDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SegmentDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SegmentDefinitionRef(Id_);
impl From<Id_> for SegmentDefinitionRef { #[inline] fn from(id: Id_) -> Self { SegmentDefinitionRef(id) } }
impl AsRef<Id_> for SegmentDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SegmentDefinitionRef {
    /// `Ref`: `DomainName|SegmentDefinitionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `SegmentDefinitionArn`
    #[inline] pub fn segment_definition_arn(&self) -> Value_<String> { self.0.attribute("SegmentDefinitionArn") }
    /// `Fn::GetAtt` `SegmentType`
    #[inline] pub fn segment_type(&self) -> Value_<String> { self.0.attribute("SegmentType") }
}
/// `AWS::CustomerProfiles::SegmentDefinition.ProfileDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-profiledimension.html)
#[must_use]
pub struct ProfileDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProfileDimension<Missing_<super::required::dimension_type>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProfileDimension<S0, S1> {
    /// Sets `DimensionType`. Required. The values are constants of [`StringDimensionType`].
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<StringDimensionType>) -> ProfileDimension<Set_, S1> { self.0.put("DimensionType", value.into_node()); ProfileDimension(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> ProfileDimension<S0, Set_> { self.0.put("Values", value.into_node()); ProfileDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProfileDimension> for ProfileDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.ExtraLengthValueProfileDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-extralengthvalueprofiledimension.html)
#[must_use]
pub struct ExtraLengthValueProfileDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExtraLengthValueProfileDimension<Missing_<super::required::dimension_type>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExtraLengthValueProfileDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExtraLengthValueProfileDimension<S0, S1> {
    /// Sets `DimensionType`. Required. The values are constants of [`StringDimensionType`].
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<StringDimensionType>) -> ExtraLengthValueProfileDimension<Set_, S1> { self.0.put("DimensionType", value.into_node()); ExtraLengthValueProfileDimension(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> ExtraLengthValueProfileDimension<S0, Set_> { self.0.put("Values", value.into_node()); ExtraLengthValueProfileDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExtraLengthValueProfileDimension> for ExtraLengthValueProfileDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.AddressDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-addressdimension.html)
#[must_use]
pub struct AddressDimension(Properties_);
impl AddressDimension {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AddressDimension(Properties_::new()) }
}
impl AddressDimension {
    /// Sets `City`.
    #[inline] pub fn city(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("City", value.into_node()); self }
    /// Sets `Country`.
    #[inline] pub fn country(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("Country", value.into_node()); self }
    /// Sets `County`.
    #[inline] pub fn county(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("County", value.into_node()); self }
    /// Sets `PostalCode`.
    #[inline] pub fn postal_code(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("PostalCode", value.into_node()); self }
    /// Sets `Province`.
    #[inline] pub fn province(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("Province", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("State", value.into_node()); self }
}
impl IntoValue_<AddressDimension> for AddressDimension { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.AttributeDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-attributedimension.html)
#[must_use]
pub struct AttributeDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AttributeDimension<Missing_<super::required::dimension_type>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AttributeDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AttributeDimension<S0, S1> {
    /// Sets `DimensionType`. Required. The values are constants of [`AttributeDimensionType`].
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<AttributeDimensionType>) -> AttributeDimension<Set_, S1> { self.0.put("DimensionType", value.into_node()); AttributeDimension(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> AttributeDimension<S0, Set_> { self.0.put("Values", value.into_node()); AttributeDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AttributeDimension> for AttributeDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.DateDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-datedimension.html)
#[must_use]
pub struct DateDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateDimension<Missing_<super::required::dimension_type>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateDimension<S0, S1> {
    /// Sets `DimensionType`. Required. The values are constants of [`DateDimensionType`].
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<DateDimensionType>) -> DateDimension<Set_, S1> { self.0.put("DimensionType", value.into_node()); DateDimension(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> DateDimension<S0, Set_> { self.0.put("Values", value.into_node()); DateDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateDimension> for DateDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.ProfileTypeDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-profiletypedimension.html)
#[must_use]
pub struct ProfileTypeDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ProfileTypeDimension<Missing_<super::required::dimension_type>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ProfileTypeDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ProfileTypeDimension<S0, S1> {
    /// Sets `DimensionType`. Required. The values are constants of [`ProfileTypeDimensionType`].
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<ProfileTypeDimensionType>) -> ProfileTypeDimension<Set_, S1> { self.0.put("DimensionType", value.into_node()); ProfileTypeDimension(self.0, PhantomData_) }
    /// Sets `Values`. Required. Exactly 1 item. The values are constants of [`ProfileType`].
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<ProfileType>>) -> ProfileTypeDimension<S0, Set_> { self.0.put("Values", value.into_node()); ProfileTypeDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ProfileTypeDimension> for ProfileTypeDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.ProfileAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-profileattributes.html)
#[must_use]
pub struct ProfileAttributes(Properties_);
impl ProfileAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProfileAttributes(Properties_::new()) }
}
impl ProfileAttributes {
    /// Sets `AccountNumber`.
    #[inline] pub fn account_number(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("AccountNumber", value.into_node()); self }
    /// Sets `AdditionalInformation`.
    #[inline] pub fn additional_information(mut self, value: impl IntoValue_<ExtraLengthValueProfileDimension>) -> Self { self.0.put("AdditionalInformation", value.into_node()); self }
    /// Sets `Address`.
    #[inline] pub fn address(mut self, value: impl IntoValue_<AddressDimension>) -> Self { self.0.put("Address", value.into_node()); self }
    /// Sets `Attributes`.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<MapOf_<AttributeDimension>>) -> Self { self.0.put("Attributes", value.into_node()); self }
    /// Sets `BillingAddress`.
    #[inline] pub fn billing_address(mut self, value: impl IntoValue_<AddressDimension>) -> Self { self.0.put("BillingAddress", value.into_node()); self }
    /// Sets `BirthDate`.
    #[inline] pub fn birth_date(mut self, value: impl IntoValue_<DateDimension>) -> Self { self.0.put("BirthDate", value.into_node()); self }
    /// Sets `BusinessEmailAddress`.
    #[inline] pub fn business_email_address(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("BusinessEmailAddress", value.into_node()); self }
    /// Sets `BusinessName`.
    #[inline] pub fn business_name(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("BusinessName", value.into_node()); self }
    /// Sets `BusinessPhoneNumber`.
    #[inline] pub fn business_phone_number(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("BusinessPhoneNumber", value.into_node()); self }
    /// Sets `EmailAddress`.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("EmailAddress", value.into_node()); self }
    /// Sets `FirstName`.
    #[inline] pub fn first_name(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("FirstName", value.into_node()); self }
    /// Sets `GenderString`.
    #[inline] pub fn gender_string(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("GenderString", value.into_node()); self }
    /// Sets `HomePhoneNumber`.
    #[inline] pub fn home_phone_number(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("HomePhoneNumber", value.into_node()); self }
    /// Sets `LastName`.
    #[inline] pub fn last_name(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("LastName", value.into_node()); self }
    /// Sets `MailingAddress`.
    #[inline] pub fn mailing_address(mut self, value: impl IntoValue_<AddressDimension>) -> Self { self.0.put("MailingAddress", value.into_node()); self }
    /// Sets `MiddleName`.
    #[inline] pub fn middle_name(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("MiddleName", value.into_node()); self }
    /// Sets `MobilePhoneNumber`.
    #[inline] pub fn mobile_phone_number(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("MobilePhoneNumber", value.into_node()); self }
    /// Sets `PartyTypeString`.
    #[inline] pub fn party_type_string(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("PartyTypeString", value.into_node()); self }
    /// Sets `PersonalEmailAddress`.
    #[inline] pub fn personal_email_address(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("PersonalEmailAddress", value.into_node()); self }
    /// Sets `PhoneNumber`.
    #[inline] pub fn phone_number(mut self, value: impl IntoValue_<ProfileDimension>) -> Self { self.0.put("PhoneNumber", value.into_node()); self }
    /// Sets `ProfileType`.
    #[inline] pub fn profile_type(mut self, value: impl IntoValue_<ProfileTypeDimension>) -> Self { self.0.put("ProfileType", value.into_node()); self }
    /// Sets `ShippingAddress`.
    #[inline] pub fn shipping_address(mut self, value: impl IntoValue_<AddressDimension>) -> Self { self.0.put("ShippingAddress", value.into_node()); self }
}
impl IntoValue_<ProfileAttributes> for ProfileAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.RangeOverride`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-rangeoverride.html)
#[must_use]
pub struct RangeOverride<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RangeOverride<Missing_<super::required::start>, Missing_<super::required::unit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RangeOverride(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RangeOverride<S0, S1> {
    /// Sets `End`. -2147483648 to 2147483647.
    #[inline] pub fn end(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("End", value.into_node()); self }
    /// Sets `Start`. Required. -2147483648 to 2147483647.
    #[inline] pub fn start(mut self, value: impl IntoValue_<i64>) -> RangeOverride<Set_, S1> { self.0.put("Start", value.into_node()); RangeOverride(self.0, PhantomData_) }
    /// Sets `Unit`. Required. The values are constants of [`Unit`].
    #[inline] pub fn unit(mut self, value: impl IntoValue_<Unit>) -> RangeOverride<S0, Set_> { self.0.put("Unit", value.into_node()); RangeOverride(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RangeOverride> for RangeOverride<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.ConditionOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-conditionoverrides.html)
#[must_use]
pub struct ConditionOverrides(Properties_);
impl ConditionOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConditionOverrides(Properties_::new()) }
}
impl ConditionOverrides {
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<RangeOverride>) -> Self { self.0.put("Range", value.into_node()); self }
}
impl IntoValue_<ConditionOverrides> for ConditionOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.CalculatedAttributeDimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-calculatedattributedimension.html)
#[must_use]
pub struct CalculatedAttributeDimension<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CalculatedAttributeDimension<Missing_<super::required::dimension_type>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalculatedAttributeDimension(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CalculatedAttributeDimension<S0, S1> {
    /// Sets `ConditionOverrides`.
    #[inline] pub fn condition_overrides(mut self, value: impl IntoValue_<ConditionOverrides>) -> Self { self.0.put("ConditionOverrides", value.into_node()); self }
    /// Sets `DimensionType`. Required. The values are constants of [`AttributeDimensionType`].
    #[inline] pub fn dimension_type(mut self, value: impl IntoValue_<AttributeDimensionType>) -> CalculatedAttributeDimension<Set_, S1> { self.0.put("DimensionType", value.into_node()); CalculatedAttributeDimension(self.0, PhantomData_) }
    /// Sets `Values`. Required. 1 to 50 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> CalculatedAttributeDimension<S0, Set_> { self.0.put("Values", value.into_node()); CalculatedAttributeDimension(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CalculatedAttributeDimension> for CalculatedAttributeDimension<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.Dimension`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-dimension.html)
#[must_use]
pub struct Dimension(Properties_);
impl Dimension {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Dimension(Properties_::new()) }
}
impl Dimension {
    /// Sets `ProfileAttributes`.
    #[inline] pub fn profile_attributes(mut self, value: impl IntoValue_<ProfileAttributes>) -> Self { self.0.put("ProfileAttributes", value.into_node()); self }
    /// Sets `CalculatedAttributes`.
    #[inline] pub fn calculated_attributes(mut self, value: impl IntoValue_<MapOf_<CalculatedAttributeDimension>>) -> Self { self.0.put("CalculatedAttributes", value.into_node()); self }
}
impl IntoValue_<Dimension> for Dimension { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.SourceSegment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-sourcesegment.html)
#[must_use]
pub struct SourceSegment(Properties_);
impl SourceSegment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceSegment(Properties_::new()) }
}
impl SourceSegment {
    /// Sets `SegmentDefinitionName`. 1 to 64 characters.
    #[inline] pub fn segment_definition_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SegmentDefinitionName", value.into_node()); self }
}
impl IntoValue_<SourceSegment> for SourceSegment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.Group`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-group.html)
#[must_use]
pub struct Group(Properties_);
impl Group {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Group(Properties_::new()) }
}
impl Group {
    /// Sets `Dimensions`.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<Dimension>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `SourceSegments`.
    #[inline] pub fn source_segments(mut self, value: impl IntoValue_<Vec<SourceSegment>>) -> Self { self.0.put("SourceSegments", value.into_node()); self }
    /// Sets `SourceType`. The values are constants of [`IncludeOptions`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<IncludeOptions>) -> Self { self.0.put("SourceType", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`IncludeOptions`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<IncludeOptions>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<Group> for Group { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.SegmentGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-segmentgroup.html)
#[must_use]
pub struct SegmentGroup(Properties_);
impl SegmentGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SegmentGroup(Properties_::new()) }
}
impl SegmentGroup {
    /// Sets `Groups`.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<Group>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `Include`. The values are constants of [`IncludeOptions`].
    #[inline] pub fn include(mut self, value: impl IntoValue_<IncludeOptions>) -> Self { self.0.put("Include", value.into_node()); self }
}
impl IntoValue_<SegmentGroup> for SegmentGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.SortAttribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-sortattribute.html)
#[must_use]
pub struct SortAttribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SortAttribute<Missing_<super::required::name>, Missing_<super::required::order>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SortAttribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SortAttribute<S0, S1> {
    /// Sets `DataType`. The values are constants of [`SegmentSortDataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<SegmentSortDataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> SortAttribute<Set_, S1> { self.0.put("Name", value.into_node()); SortAttribute(self.0, PhantomData_) }
    /// Sets `Order`. Required. The values are constants of [`SegmentSortOrder`].
    #[inline] pub fn order(mut self, value: impl IntoValue_<SegmentSortOrder>) -> SortAttribute<S0, Set_> { self.0.put("Order", value.into_node()); SortAttribute(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SortAttributeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SortAttributeType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SortAttribute> for SortAttribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CustomerProfiles::SegmentDefinition.SegmentSort`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-segmentsort.html)
#[must_use]
pub struct SegmentSort<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SegmentSort<Missing_<super::required::attributes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SegmentSort(Properties_::new(), PhantomData_) }
}
impl<S0> SegmentSort<S0> {
    /// Sets `Attributes`. Required. 1 to 10 items.
    #[inline] pub fn attributes(mut self, value: impl IntoValue_<Vec<SortAttribute>>) -> SegmentSort<Set_> { self.0.put("Attributes", value.into_node()); SegmentSort(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SegmentSort> for SegmentSort<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum StringDimensionType {}
impl StringDimensionType {
    /// `INCLUSIVE`
    pub const INCLUSIVE: Value_<StringDimensionType> = Value_::constant("INCLUSIVE");
    /// `EXCLUSIVE`
    pub const EXCLUSIVE: Value_<StringDimensionType> = Value_::constant("EXCLUSIVE");
    /// `CONTAINS`
    pub const CONTAINS: Value_<StringDimensionType> = Value_::constant("CONTAINS");
    /// `BEGINS_WITH`
    pub const BEGINS_WITH: Value_<StringDimensionType> = Value_::constant("BEGINS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<StringDimensionType> = Value_::constant("ENDS_WITH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StringDimensionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum AttributeDimensionType {}
impl AttributeDimensionType {
    /// `INCLUSIVE`
    pub const INCLUSIVE: Value_<AttributeDimensionType> = Value_::constant("INCLUSIVE");
    /// `EXCLUSIVE`
    pub const EXCLUSIVE: Value_<AttributeDimensionType> = Value_::constant("EXCLUSIVE");
    /// `CONTAINS`
    pub const CONTAINS: Value_<AttributeDimensionType> = Value_::constant("CONTAINS");
    /// `BEGINS_WITH`
    pub const BEGINS_WITH: Value_<AttributeDimensionType> = Value_::constant("BEGINS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<AttributeDimensionType> = Value_::constant("ENDS_WITH");
    /// `BEFORE`
    pub const BEFORE: Value_<AttributeDimensionType> = Value_::constant("BEFORE");
    /// `AFTER`
    pub const AFTER: Value_<AttributeDimensionType> = Value_::constant("AFTER");
    /// `BETWEEN`
    pub const BETWEEN: Value_<AttributeDimensionType> = Value_::constant("BETWEEN");
    /// `NOT_BETWEEN`
    pub const NOT_BETWEEN: Value_<AttributeDimensionType> = Value_::constant("NOT_BETWEEN");
    /// `ON`
    pub const ON: Value_<AttributeDimensionType> = Value_::constant("ON");
    /// `GREATER_THAN`
    pub const GREATER_THAN: Value_<AttributeDimensionType> = Value_::constant("GREATER_THAN");
    /// `LESS_THAN`
    pub const LESS_THAN: Value_<AttributeDimensionType> = Value_::constant("LESS_THAN");
    /// `GREATER_THAN_OR_EQUAL`
    pub const GREATER_THAN_OR_EQUAL: Value_<AttributeDimensionType> = Value_::constant("GREATER_THAN_OR_EQUAL");
    /// `LESS_THAN_OR_EQUAL`
    pub const LESS_THAN_OR_EQUAL: Value_<AttributeDimensionType> = Value_::constant("LESS_THAN_OR_EQUAL");
    /// `EQUAL`
    pub const EQUAL: Value_<AttributeDimensionType> = Value_::constant("EQUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeDimensionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum DateDimensionType {}
impl DateDimensionType {
    /// `BEFORE`
    pub const BEFORE: Value_<DateDimensionType> = Value_::constant("BEFORE");
    /// `AFTER`
    pub const AFTER: Value_<DateDimensionType> = Value_::constant("AFTER");
    /// `BETWEEN`
    pub const BETWEEN: Value_<DateDimensionType> = Value_::constant("BETWEEN");
    /// `NOT_BETWEEN`
    pub const NOT_BETWEEN: Value_<DateDimensionType> = Value_::constant("NOT_BETWEEN");
    /// `ON`
    pub const ON: Value_<DateDimensionType> = Value_::constant("ON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DateDimensionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum ProfileTypeDimensionType {}
impl ProfileTypeDimensionType {
    /// `INCLUSIVE`
    pub const INCLUSIVE: Value_<ProfileTypeDimensionType> = Value_::constant("INCLUSIVE");
    /// `EXCLUSIVE`
    pub const EXCLUSIVE: Value_<ProfileTypeDimensionType> = Value_::constant("EXCLUSIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProfileTypeDimensionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum ProfileType {}
impl ProfileType {
    /// `ACCOUNT_PROFILE`
    pub const ACCOUNT_PROFILE: Value_<ProfileType> = Value_::constant("ACCOUNT_PROFILE");
    /// `PROFILE`
    pub const PROFILE: Value_<ProfileType> = Value_::constant("PROFILE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProfileType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum Unit {}
impl Unit {
    /// `DAYS`
    pub const DAYS: Value_<Unit> = Value_::constant("DAYS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Unit> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum IncludeOptions {}
impl IncludeOptions {
    /// `ALL`
    pub const ALL: Value_<IncludeOptions> = Value_::constant("ALL");
    /// `ANY`
    pub const ANY: Value_<IncludeOptions> = Value_::constant("ANY");
    /// `NONE`
    pub const NONE: Value_<IncludeOptions> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IncludeOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum SegmentSortDataType {}
impl SegmentSortDataType {
    /// `STRING`
    pub const STRING: Value_<SegmentSortDataType> = Value_::constant("STRING");
    /// `NUMBER`
    pub const NUMBER: Value_<SegmentSortDataType> = Value_::constant("NUMBER");
    /// `DATE`
    pub const DATE: Value_<SegmentSortDataType> = Value_::constant("DATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SegmentSortDataType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum SegmentSortOrder {}
impl SegmentSortOrder {
    /// `ASC`
    pub const ASC: Value_<SegmentSortOrder> = Value_::constant("ASC");
    /// `DESC`
    pub const DESC: Value_<SegmentSortOrder> = Value_::constant("DESC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SegmentSortOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::SegmentDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
#[derive(Debug)]
pub enum SortAttributeType {}
impl SortAttributeType {
    /// `PROFILE`
    pub const PROFILE: Value_<SortAttributeType> = Value_::constant("PROFILE");
    /// `CALCULATED`
    pub const CALCULATED: Value_<SortAttributeType> = Value_::constant("CALCULATED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SortAttributeType> { Value_::from_node(value.into_node()) }
}

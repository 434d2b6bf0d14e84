package dev.faultline.sdk.spring.boot3;

import dev.faultline.sdk.spring.testing.PersonalDataContract;

class PersonalDataTest extends PersonalDataContract {}

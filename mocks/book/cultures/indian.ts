import { places, words, type Culture } from './culture.ts'
import { englishTrades } from './english.ts'

const familyNames = words(`
  Acharya Agarwal Bhatt Chauhan Desai Fernandes Gupta Hegde Iyer Jain Kapoor Malhotra Menon Nair Patel Rao Reddy Sharma
  Trivedi Verma`)

export const indian: Culture = {
  market: 'IN',
  culture: 'en-IN',
  language: 'en',
  firstWords: [
    ...familyNames,
    ...words(`
      Aditya Akash Amrit Anand Arjun Bharat Chetan Deepak Durga Ganesh Garuda Himadri Jyoti Kaveri Krishna Lakshmi Lotus
      Mahalaxmi Mayura Mukti Narmada Nilgiri Om Pragati Raj Sagar Sahyadri Saraswati Shakti Shanti Surya Swastik Tulsi
      Ujjwal Vaibhav Varuna Vasant Vayu Vijay Yamuna`),
  ],
  trades: englishTrades,
  places: places(`Agra/UP/282001, Ahmedabad/GJ/380001, Bengaluru/KA/560001, Bhopal/MP/462001, Chandigarh/CH/160017,
    Chennai/TN/600001, Coimbatore/TN/641001, Guwahati/AS/781001, Hyderabad/TG/500001, Indore/MP/452001,
    Jaipur/RJ/302001, Kochi/KL/682001, Kolkata/WB/700001, Lucknow/UP/226001, Mumbai/MH/400001, Mysuru/KA/570001,
    Nagpur/MH/440001, Pune/MH/411001, Surat/GJ/395003, Vadodara/GJ/390001`),
  forms: ['LLP', 'Ltd', 'Pvt Ltd'],
  givenNames: words(`
    Aarav Aditi Amit Ananya Arun Deepa Divya Gaurav Geeta Harish Ishaan Kavita Kiran Lalita Manoj Meera Neha Nikhil
    Pooja Priya Rahul Sandeep Shreya Vikram`),
  familyNames,
  streets: ['Gandhi Road', 'Lake View Road', 'Link Road', 'MG Road', 'Nehru Marg', 'Station Road'],
  isStreetNumberFirst: true,
  phonePrefix: '022 5550 ',
}
